import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './launch-browser.ts';
import { tabTarget } from './tab-target.ts';

/** Clicks the toolbar button on the tab, as a person does: grants activeTab and opens the real popup. */
export async function openPopup(browser: ExtensionBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  const opened = browser.context.waitForEvent('page', (popup) => popup.url().includes('/popup.html'));
  const targetId = await tabTarget(browser, page);
  await browser.devtools.send('Extensions.triggerAction', { id: browser.extensionId, targetId });
  return opened;
}
