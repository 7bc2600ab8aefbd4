import type { Locator } from '@playwright/test';
import type { Display } from './start-display.ts';

/** Chromium ends the menu of a thing in a page with "Inspect"; before it stands the extension's submenu. */
const STEPS_FROM_THE_END = 2;

/** Nothing outside the browser can see that a native menu is ready for keys. */
const MENU_DRAWN_MS = 400;

/**
 * Right-clicks a picture, player or link and chooses in the extension's submenu, which is there when the extension has
 * several entries for it.
 * @param entry 1 for the first
 */
export async function chooseSubmenuItem(display: Display, thing: Locator, entry: number): Promise<void> {
  await thing.page().bringToFront();
  await thing.click({ button: 'right', position: { x: 20, y: 8 } });
  await thing.page().waitForTimeout(MENU_DRAWN_MS);
  await display.xdotool('key', '--delay', '60', ...Array(STEPS_FROM_THE_END).fill('Up'), 'Right');
  await thing.page().waitForTimeout(MENU_DRAWN_MS);
  await display.xdotool('key', '--delay', '60', ...Array(entry - 1).fill('Down'), 'Return');
}
