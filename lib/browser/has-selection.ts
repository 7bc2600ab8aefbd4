import { browser } from 'wxt/browser';

/** Whether something is selected in the page of a tab; false where no script may look. */
export async function hasSelection(tabId: number): Promise<boolean> {
  try {
    const target = { tabId };
    const [injection] = await browser.scripting.executeScript({
      target,
      injectImmediately: true,
      func: selectionHasText,
    });
    return injection?.result === true;
  } catch {
    return false;
  }
}

/** Runs in the page's isolated world. */
function selectionHasText(): boolean {
  return (getSelection()?.toString().trim() ?? '') !== '';
}
