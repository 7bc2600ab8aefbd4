import { browser } from 'wxt/browser';
import { PageNotClippableError } from '../errors/page-not-clippable-error.ts';
import { CAPTURE_MODE_KEY } from '../hast/capture-mode-key.ts';
import { LOOKUPS_KEY, type PageLookup } from '../hast/page-lookup.ts';
import { parseSnapshot } from '../hast/parse-snapshot.ts';
import type { PageCapture } from '../ports/page-capture.ts';
import { labelInPage } from './in-page/find-label.ts';
import { setGlobalInPage } from './in-page/set-global.ts';
import { inTurn } from './in-turn.ts';
import { isPdfTab } from './is-pdf-tab.ts';
import { readPageAsset } from './read-page-asset.ts';
import { retryOnce } from './retry-once.ts';
import { wakeTab } from './wake-tab.ts';
import { whenLoaded } from './when-loaded.ts';

/** Reads pages by scripts in their isolated world, injected at the user's gesture and never before. */
export function pageCapture(): PageCapture {
  // What a page is asked for lies in one place there: a second question before the answer would change the first.
  const inTurnOfTab = inTurn<number>();
  return {
    async capture(tabId, mode, lookups = []) {
      const json = await inTurnOfTab(tabId, () => retryOnce(() => runExtract(tabId, mode, lookups))).catch(
        (cause: unknown) => {
          throw new PageNotClippableError({ cause });
        },
      );
      return parseSnapshot(json);
    },
    readAsset: readPageAsset,
    wake: wakeTab,
    isPdf: isPdfTab,
    async lastReadable() {
      // Only of tabs in which the user has called us the browser tells the address.
      const seen = (await browser.tabs.query({})).filter(({ url }) => /^https?:/i.test(url ?? ''));
      const [latest] = seen.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
      return latest?.id ?? null;
    },
    async about(tabId) {
      const { url = '', title = '' } = await browser.tabs.get(tabId);
      return { url, title };
    },
    async isPrivate(tabId) {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      return tab?.incognito ?? true;
    },
    async label(tabId, frameId, address) {
      try {
        const target = { tabId, frameIds: [frameId] };
        const now = { target, injectImmediately: true };
        const [injection] = await browser.scripting.executeScript({ ...now, func: labelInPage, args: [address] });
        return typeof injection?.result === 'string' ? injection.result : '';
      } catch {
        return '';
      }
    },
  };
}

async function runExtract(tabId: number, mode: string, lookups: readonly PageLookup[]): Promise<string> {
  const target = { tabId };
  const now = { target, injectImmediately: true };
  await browser.scripting.executeScript({ ...now, func: setGlobalInPage, args: [CAPTURE_MODE_KEY, mode] });
  if (lookups.length > 0) {
    await browser.scripting.executeScript({ ...now, func: setGlobalInPage, args: [LOOKUPS_KEY, lookups] });
  }
  const [injection] = await whenLoaded((injectImmediately) =>
    browser.scripting.executeScript({ target, files: ['/extract.js'], injectImmediately }),
  );
  return String(injection?.result ?? '');
}
