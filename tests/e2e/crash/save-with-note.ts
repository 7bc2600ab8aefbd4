import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../driver/launch-browser.ts';
import { openPopup } from '../driver/open-popup.ts';

/**
 * Saves the page in a tab with a note, as the popup does when Save is pressed: by the gesture on the toolbar button, and
 * by the popup's own message.
 */
export async function saveWithNote(
  browser: ExtensionBrowser,
  page: Page,
  destination: string,
  note: string,
): Promise<Page> {
  const popup = await openPopup(browser, page);
  const ended = await popup.evaluate(save, { destination, note });
  if (!ended.ok) throw new Error(`Not accepted: ${JSON.stringify(ended)}`);
  return popup;
}

/** Runs in the popup. */
async function save({ destination, note }: { destination: string; note: string }): Promise<{ ok: boolean }> {
  const { runtime, tabs } = Reflect.get(globalThis, 'chrome');
  const call = async (type: string, data: unknown) => {
    const id = Math.floor(Math.random() * 1_000_000);
    const { res } = await runtime.sendMessage({ id, type, data, timestamp: Date.now() });
    return res;
  };
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  const found = await call('destinations', { query: '' });
  const place = found.value.find(({ title }: { title: string }) => title === destination);
  const choices = { tabId: tab.id, mode: 'article', captureId: null, title: null, destination: place, note };
  return call('startClip', choices);
}
