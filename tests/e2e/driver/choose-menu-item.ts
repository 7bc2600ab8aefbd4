import { type BrowserContext, expect, type Page } from '@playwright/test';
import { extensionWorker } from './launch-browser.ts';
import type { Display } from './start-display.ts';

/** Chromium ends a page's menu with "View page source" and "Inspect"; an extension's only item stands before them. */
const STEPS_FROM_THE_END = 3;

/** Nothing outside the browser can see that a native menu is ready for keys. */
const MENU_DRAWN_MS = 400;

/** Right-clicks an empty place of the page and chooses the extension's item `id` in the browser's own menu. */
export async function chooseMenuItem(display: Display, page: Page, id: string): Promise<void> {
  await itemExists(page.context(), id);
  await page.bringToFront();
  await page.mouse.click(5, 300, { button: 'right' });
  await page.waitForTimeout(MENU_DRAWN_MS);
  await display.xdotool('key', '--delay', '60', ...Array(STEPS_FROM_THE_END).fill('Up'), 'Return');
}

/** The extension adds its item a moment after it was installed. */
async function itemExists(context: BrowserContext, id: string): Promise<void> {
  const worker = await extensionWorker(context);
  const exists = () => worker.evaluate(`chrome.contextMenus.update('${id}', {}).then(() => true, () => false)`);
  await expect.poll(exists).toBe(true);
}
