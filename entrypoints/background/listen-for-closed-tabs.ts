import { browser } from 'wxt/browser';
import { draftStore } from '../../lib/browser/draft-store.ts';
import type { Ports } from './build-ports.ts';

/** What was only for a tab goes with it: what was read of it, what was entered for it, that it was saved beside others. */
export function listenForClosedTabs({ captures, tabQueue }: Pick<Ports, 'captures' | 'tabQueue'>): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void captures.forget(tabId);
    void draftStore.remove(tabId);
    void tabQueue.update((tabs) => tabs.filter((tab) => tab.tabId !== tabId || tab.state === 'waiting'));
  });
}
