import type { ExtensionBrowser } from './driver/launch-browser.ts';
import { extensionWorker } from './driver/launch-browser.ts';

/** What the toolbar button's badge says on the tab in front. */
export async function badgeText({ context }: ExtensionBrowser): Promise<unknown> {
  const worker = await extensionWorker(context);
  return worker.evaluate(`chrome.tabs
    .query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`);
}
