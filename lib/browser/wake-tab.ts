import { browser } from 'wxt/browser';

/** A page that does not load within this is read as far as it is, or not at all. ms */
const LOADS_WITHIN_MS = 20_000;

/** Loads the page of a tab that the browser has put to sleep, as a click on the tab would. */
export async function wakeTab(tabId: number): Promise<void> {
  const { discarded, status } = await browser.tabs.get(tabId);
  if (!discarded && status !== 'unloaded') return;
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve();
    };
    const onUpdated = (id: number, change: { status?: string }) => {
      if (id === tabId && change.status === 'complete') end();
    };
    const timer = setTimeout(end, LOADS_WITHIN_MS);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.reload(tabId).catch(end);
  });
}
