import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './launch-browser.ts';

const MODIFIERS = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };
type Modifier = keyof typeof MODIFIERS;

/** A letter with its modifiers, for example `Alt+Shift+S`. */
export type Shortcut = `${Modifier}+${string}`;

/**
 * Presses keys as the system delivers them, so that the browser's own shortcuts and those of extensions see them:
 * Playwright's keyboard speaks to the page only.
 */
export async function pressShortcut({ context }: ExtensionBrowser, page: Page, shortcut: Shortcut): Promise<void> {
  const keys = shortcut.split('+');
  const letter = keys.at(-1) ?? '';
  const modifiers = keys.slice(0, -1).reduce((sum, key) => sum + (isModifier(key) ? MODIFIERS[key] : 0), 0);
  const keyCode = letter.charCodeAt(0);
  // Without the native code the browser does not take the event for one of the system's.
  const codes = { windowsVirtualKeyCode: keyCode, nativeVirtualKeyCode: keyCode };
  const key = { modifiers, key: letter, code: `Key${letter}`, ...codes, isSystemKey: true };
  await page.bringToFront();
  const session = await context.newCDPSession(page);
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}

function isModifier(key: string): key is Modifier {
  return key in MODIFIERS;
}
