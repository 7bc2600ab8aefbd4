import type { Page } from '@playwright/test';
import type { Display } from './start-display.ts';

/** Chromium ends a page's menu with "View page source" and "Inspect"; an extension's only item stands before them. */
const STEPS_FROM_THE_END = 3;

/** Right-clicks an empty place of the page and chooses the extension's item in the browser's own menu. */
export async function chooseMenuItem(display: Display, page: Page): Promise<void> {
  await page.bringToFront();
  await page.mouse.click(5, 300, { button: 'right' });
  await page.waitForTimeout(MENU_DRAWN_MS);
  await display.xdotool('key', '--delay', '60', ...Array(STEPS_FROM_THE_END).fill('Up'), 'Return');
}

/** Nothing outside the browser can see that a native menu is ready for keys. */
const MENU_DRAWN_MS = 400;
