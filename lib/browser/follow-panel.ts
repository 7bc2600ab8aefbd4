import { type Browser, browser } from 'wxt/browser';
import { isSameDocument } from './is-same-document.ts';
import { announcePanel } from './panel-presence.ts';
import { type PanelSubject, panelSubject } from './panel-subject.ts';

/** How long a panel may take to open after the gesture that opened it, ms. */
const OPENS_WITHIN_MS = 10_000;

/**
 * Tells the panel of a window which tab it is for: the one in front, if the user asked for that one and it still shows
 * the page for which he did. The right to read a page lasts longer in some cases, and a site may have been allowed for
 * its pictures; neither is a wish to have this page read.
 * @param show gets null while nobody asked; called for every gesture, also a second one for the same page
 */
export async function followPanel(
  show: (tab: Browser.tabs.Tab | null) => void,
  signal: AbortSignal,
  now: () => number,
): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId === undefined || signal.aborted) return;
  announcePanel(windowId);
  let subject: Browser.tabs.Tab | null = null;

  const take = async ({ tabId }: PanelSubject) => {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    subject = tab?.windowId === windowId ? tab : null;
    show(subject?.active ? subject : null);
  };
  const onActivated = (front: { tabId: number; windowId: number }) => {
    if (front.windowId === windowId) show(subject?.id === front.tabId ? subject : null);
  };
  const onUpdated = async (tabId: number, { status }: { status?: string }) => {
    if (status !== 'loading' || subject?.id !== tabId) return;
    const { url } = await browser.tabs.get(tabId);
    if (isSameDocument(subject.url, url)) return;
    subject = null;
    await panelSubject.remove(windowId);
    show(null);
  };
  panelSubject.watch(windowId, (given) => void take(given), signal);
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  const given = await panelSubject.get(windowId);
  if (given && now() - given.at < OPENS_WITHIN_MS) await take(given);
}
