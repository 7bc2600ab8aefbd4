import { expect, type Page } from '@playwright/test';
import { type ExtensionBrowser, extensionWorker } from './launch-browser.ts';

/** Opens a page in a private window, and presses the toolbar button in it: the popup. */
export async function privatePopup(browser: ExtensionBrowser, url: string): Promise<Page> {
  const { context, devtools, extensionId } = browser;
  const worker = await extensionWorker(context);
  await worker.evaluate(`chrome.windows.create(${JSON.stringify({ incognito: true, url })})`);
  // Playwright knows no private windows, so the tab is found by its address.
  const tab = async () => {
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find((target) => target.type === 'tab' && target.url === url && target.title !== '')?.targetId;
  };
  await expect.poll(tab).toBeDefined();
  const opened = context.waitForEvent('page', (popup) => popup.url().includes('/popup.html'));
  await devtools.send('Extensions.triggerAction', { id: extensionId, targetId: (await tab()) ?? '' });
  return opened;
}
