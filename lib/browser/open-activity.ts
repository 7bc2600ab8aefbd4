import { browser } from 'wxt/browser';

/** Opens the list of clips. */
export async function openActivity(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#activity') });
}
