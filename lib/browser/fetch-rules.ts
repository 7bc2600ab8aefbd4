import { browser } from 'wxt/browser';

/**
 * Hosts in private networks as the browser's own filter can tell them. `job/address-class.ts` decides; this only stops a
 * hop of a redirect before it is made.
 */
const PRIVATE_HOSTS =
  '^https?://(localhost|[^/]*\\.localhost|\\[|0\\.|10\\.|127\\.|169\\.254\\.|192\\.168\\.|172\\.(1[6-9]|2[0-9]|3[01])\\.)';

const MAX_RULE_ID = 2 ** 30;

// Chrome's types know no browser without it.
const { declarativeNetRequest: net } = browser as { declarativeNetRequest?: typeof browser.declarativeNetRequest };

/** Whether our requests can be kept out of private networks; without that none is made for a page. */
export const hasFetchRules = net?.updateSessionRules !== undefined;

/**
 * While `work` lasts, a request for a picture tells the site of the page it is on, as the page's own request would,
 * and redirects of our requests are kept out of private networks.
 * @param pageUrl null for a request that tells no site
 * @param allowsPrivate what is asked for may be there: the page that names it is
 */
export async function withFetchRules<T>(
  address: string,
  pageUrl: string | null,
  allowsPrivate: boolean,
  work: () => Promise<T>,
): Promise<T> {
  const first = 1 + Math.floor(Math.random() * MAX_RULE_ID);
  const rules = [
    ...(pageUrl === null ? [] : [refererRule(first, address, pageUrl)]),
    privateRule(first + 1, allowsPrivate ? address : null),
  ];
  const removeRuleIds = rules.map(({ id }) => id);
  await net?.updateSessionRules({ addRules: rules, removeRuleIds });
  try {
    return await work();
  } finally {
    await net?.updateSessionRules({ removeRuleIds });
  }
}

/** Removes the rules that a worker left behind when it died; every rule of ours is one of those. */
export async function removeFetchRules(): Promise<void> {
  const left = (await net?.getSessionRules?.()) ?? [];
  await net?.updateSessionRules({ removeRuleIds: left.map(({ id }) => id) });
}

type Rule = Parameters<typeof browser.declarativeNetRequest.updateSessionRules>[0]['addRules'] extends
  | (infer One)[]
  | undefined
  ? One
  : never;

/** Only what we send ourselves: our requests come from no tab and from our own origin. */
function ours() {
  return {
    tabIds: [browser.tabs.TAB_ID_NONE],
    initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
  };
}

/** What browsers send to other sites by default: the origin, not the page. */
function refererRule(id: number, address: string, pageUrl: string): Rule {
  const value = `${new URL(pageUrl).origin}/`;
  return {
    id,
    action: { type: 'modifyHeaders', requestHeaders: [{ header: 'referer', operation: 'set', value }] },
    condition: {
      urlFilter: `|${new URL(address).href.replace(/#.*$/, '')}|`,
      isUrlFilterCaseSensitive: true,
      ...ours(),
    },
  };
}

/** Blocks private hosts, or lets one address pass in spite of another fetch's block. */
function privateRule(id: number, passes: string | null): Rule {
  if (passes === null) return { id, action: { type: 'block' }, condition: { regexFilter: PRIVATE_HOSTS, ...ours() } };
  const urlFilter = `|${new URL(passes).href.replace(/#.*$/, '')}|`;
  return { id, priority: 2, action: { type: 'allow' }, condition: { urlFilter, ...ours() } };
}
