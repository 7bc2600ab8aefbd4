import { browser } from 'wxt/browser';
import { retryOnce } from './retry-once.ts';

/** Whether a tab shows a PDF: as its document says, or, in viewers that let no script in, as its address looks. */
export async function isPdfTab(tabId: number): Promise<boolean> {
  try {
    const look = () =>
      browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, func: contentType });
    const [injection] = await retryOnce(look);
    return injection?.result === 'application/pdf';
  } catch {
    const { url = '' } = await browser.tabs.get(tabId);
    return /^[^?#]+\.pdf(?:[?#]|$)/i.test(url);
  }
}

/** Runs in the page's isolated world. */
function contentType(): string {
  return document.contentType;
}
