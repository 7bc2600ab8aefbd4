import { expect } from '@playwright/test';
import type { Tab } from '../everywhere/test-browser.ts';
import type { Bidi } from './bidi.ts';
import { firefoxScreen } from './firefox-screen.ts';
import { keyActions } from './input-actions.ts';
import { realmOf } from './realm.ts';

export interface TabOptions {
  /** Whether the tab in front stays there. */
  background?: boolean;
  /** A tab in whose window it is to be, by BiDi's id. */
  referenceContext?: string;
}

/** Opens a tab and waits until its page is complete; gives with it BiDi's id. */
export async function openTab(
  bidi: Bidi,
  url: string,
  options: TabOptions = {},
): Promise<{ tab: Tab; context: string }> {
  const created = await bidi.send('browsingContext.create', { type: 'tab', ...options });
  const context = String(created['context']);
  const realm = realmOf(bidi, context);
  await openPage(bidi, context, url);
  const close = async () => {
    await bidi.send('browsingContext.close', { context });
  };
  const holds = async (selector: string) =>
    (await realm.run('(selector) => document.querySelector(selector) !== null', selector)) === true;
  const select = async (selector: string) => {
    await realm.run('(selector) => getSelection().selectAllChildren(document.querySelector(selector))', selector);
  };
  const go = async (address: string) => {
    await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
  };
  const press = async (...keys: string[]) => {
    await bidi.send('input.performActions', { context, actions: keyActions(keys) });
  };
  const tab = { ...firefoxScreen(realm, 'document', close), holds, select, go, press, run: realm.run };
  return { tab, context };
}

/** Leads a tab to a page and waits until it is complete. */
export async function openPage(bidi: Bidi, context: string, url: string): Promise<void> {
  // A page of ours never reports its end.
  await bidi.send('browsingContext.navigate', { context, url, wait: url.startsWith('moz-') ? 'none' : 'complete' });
  const realm = realmOf(bidi, context);
  await expect.poll(() => realm.run('() => document.readyState + location.href')).toBe(`complete${url}`);
}
