import { browser } from 'wxt/browser';
import { ScreenshotError } from '../../errors/screenshot-error.ts';

/** Chrome lets an extension capture twice a second (MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND). ms */
const PAUSE_MS = 550;
const QUOTA = /MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/;
const MAX_TRIES = 4;

/** How the tab shows, in pixels of the device: a PNG file. */
export async function captureScreen(tabId: number): Promise<Blob> {
  const { windowId } = await frontTab(tabId);
  const file = await capture(windowId);
  // What was captured is whatever was in front at that moment.
  await frontTab(tabId);
  return file;
}

/** Waits until the next capture is allowed after one that began at `since`, ms since 1970. */
export async function awaitTurn(since: number): Promise<void> {
  await sleep(Math.max(0, since + PAUSE_MS - Date.now()));
}

async function capture(windowId: number): Promise<Blob> {
  for (let tries = 1; ; tries += 1) {
    try {
      return pngFile(await browser.tabs.captureVisibleTab(windowId, { format: 'png' }));
    } catch (error) {
      const isBusy = error instanceof Error && QUOTA.test(error.message);
      if (!isBusy || tries === MAX_TRIES) throw new ScreenshotError('screenshotRefused', { cause: error });
      await sleep(PAUSE_MS);
    }
  }
}

/** @throws ScreenshotError when the tab is not the one in front */
async function frontTab(tabId: number): Promise<{ windowId: number }> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab?.active) throw new ScreenshotError('screenshotTabChanged');
  return tab;
}

function pngFile(dataUrl: string): Blob {
  const text = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return new Blob([bytes], { type: 'image/png' });
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
