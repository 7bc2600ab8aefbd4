import { browser } from 'wxt/browser';
import { forbiddenHosts } from '../job/may-reach.ts';
import { grantedOrigins } from './granted-origins.ts';
import { type LocationFilter, leavingRedirects } from './redirect-rules.ts';

const MAX_RULE_ID = 2 ** 30;
const LOCK = 'tearsheet-fetch-rules';
/** Chrome's rules see the headers of answers since version 128, which is the oldest we run in; no other browser's do. */
const SEES_REDIRECTS = !(import.meta.env.FIREFOX || import.meta.env.SAFARI);

// Chrome's types know no browser without it.
const { declarativeNetRequest: net } = browser as { declarativeNetRequest?: typeof browser.declarativeNetRequest };

/** Whether our requests can be kept out of private networks; without that none is made for a page. */
export const hasFetchRules = net?.updateSessionRules !== undefined;

/** A request that a page causes. */
export interface CausedRequest {
  address: string;
  /** Of the page that causes it. */
  pageUrl: string;
  /** Whether its site is told that page's site, as for a picture the page shows. */
  tellsSite: boolean;
}

/**
 * While `work` lasts, our requests, those that a redirect leads to too, are kept out of what the page may not reach.
 * A rule cannot tell our requests apart: work for a page in a private network, which may go there, is done alone.
 */
export async function withFetchRules<T>(caused: CausedRequest, work: () => Promise<T>): Promise<T> {
  const forbidden = forbiddenHosts(caused.pageUrl);
  const mode = forbidden === forbiddenHosts('') ? 'shared' : 'exclusive';
  const granted = await grantedOrigins();
  return navigator.locks.request(LOCK, { mode }, () => withRules(rulesFor(caused, forbidden, granted), work));
}

/** Removes every rule, also of work that is under way: all rules of ours are for fetches. */
export async function removeFetchRules(): Promise<void> {
  const left = (await net?.getSessionRules?.()) ?? [];
  await net?.updateSessionRules({ removeRuleIds: left.map(({ id }) => id) });
}

/** Removes the rules that a worker left behind when it died, before any work begins that needs some. */
export function tidyFetchRules(): Promise<void> {
  return navigator.locks.request(LOCK, { mode: 'exclusive' }, removeFetchRules);
}

type Given = Parameters<typeof browser.declarativeNetRequest.updateSessionRules>[0]['addRules'] extends
  | (infer One)[]
  | undefined
  ? One
  : never;
/** The types do not know yet what a rule can say of the answer. */
type Rule = Omit<Given, 'id'> & { condition: { responseHeaders?: LocationFilter[] } };

async function withRules<T>(rules: Rule[], work: () => Promise<T>): Promise<T> {
  const first = 1 + Math.floor(Math.random() * MAX_RULE_ID);
  const addRules = rules.map((rule, index) => ({ id: first + index, ...rule }));
  const removeRuleIds = addRules.map(({ id }) => id);
  await net?.updateSessionRules({ addRules, removeRuleIds });
  try {
    return await work();
  } finally {
    await net?.updateSessionRules({ removeRuleIds });
  }
}

function rulesFor(
  { address, pageUrl, tellsSite }: CausedRequest,
  forbidden: readonly string[],
  granted: readonly string[],
): Rule[] {
  const block = (condition: Rule['condition']): Rule => ({
    action: { type: 'block' },
    condition: { ...condition, ...ours() },
  });
  const leaving = SEES_REDIRECTS && forbidden.length > 0 ? leavingRedirects(address, granted) : [];
  return [
    ...(tellsSite ? [refererRule(address, pageUrl)] : []),
    ...forbidden.map((regexFilter) => block({ regexFilter, isUrlFilterCaseSensitive: true })),
    ...leaving.map((filter) => block({ responseHeaders: [filter] })),
  ];
}

/** Only what we send ourselves: our requests come from no tab and from our own origin. */
function ours() {
  return {
    tabIds: [browser.tabs.TAB_ID_NONE],
    initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
  };
}

/** What browsers send to other sites by default: the origin, not the page. */
function refererRule(address: string, pageUrl: string): Rule {
  const value = `${new URL(pageUrl).origin}/`;
  return {
    action: { type: 'modifyHeaders', requestHeaders: [{ header: 'referer', operation: 'set', value }] },
    condition: {
      urlFilter: `|${new URL(address).href.replace(/#.*$/, '')}|`,
      isUrlFilterCaseSensitive: true,
      ...ours(),
    },
  };
}
