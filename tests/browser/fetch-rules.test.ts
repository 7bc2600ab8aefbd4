import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tidyFetchRules, withFetchRules } from '../../lib/browser/fetch-rules.ts';

type Rules = NonNullable<Parameters<typeof fakeBrowser.declarativeNetRequest.updateSessionRules>[0]['addRules']>;

const rules: Rules = [];
const modes: unknown[] = [];

beforeEach(() => {
  rules.length = 0;
  modes.length = 0;
  const update = async ({ addRules, removeRuleIds = [] }: { addRules?: Rules; removeRuleIds?: number[] }) => {
    const kept = rules.filter(({ id }) => !removeRuleIds.includes(id));
    rules.splice(0, rules.length, ...kept, ...(addRules ?? []));
  };
  Reflect.set(fakeBrowser.declarativeNetRequest, 'updateSessionRules', update);
  Reflect.set(fakeBrowser.tabs, 'TAB_ID_NONE', -1);
  Reflect.set(fakeBrowser.permissions, 'getAll', async () => ({ origins: ['https://img.example/*'] }));
  Reflect.set(fakeBrowser.runtime, 'getManifest', () => ({}));
  const request = (_name: string, { mode }: { mode: string }, work: () => Promise<unknown>) => {
    modes.push(mode);
    return work();
  };
  vi.stubGlobal('navigator', { locks: { request } });
});

const LOOPBACK = 'http://127.0.0.1:8080/';
const PRIVATE = 'http://printer.local/';
const PUBLIC = 'https://example.org/';

/** Which of three addresses a redirect may lead to, for a page at an address. */
function open(pageUrl: string): Promise<string[]> {
  return withFetchRules({ address: 'https://img.example/1.png', pageUrl, tellsSite: true }, async () => {
    const blocks = rules.flatMap(({ condition }) => condition.regexFilter ?? []);
    return [LOOPBACK, PRIVATE, PUBLIC].filter((url) => !blocks.some((pattern) => new RegExp(pattern).test(url)));
  });
}

test('redirects reach what the page may reach, and no more', async () => {
  expect(await open('https://example.org/page')).toEqual([PUBLIC]);
  expect(await open('http://wiki.internal/page')).toEqual([PRIVATE, PUBLIC]);
  expect(await open('http://localhost:3000/page')).toEqual([LOOPBACK, PRIVATE, PUBLIC]);
});

test('nobody is led to where we were not let go, by what a site answers', async () => {
  await withFetchRules({ address: PUBLIC, pageUrl: PUBLIC, tellsSite: false }, async () => {
    const judged = rules.filter(({ condition }) => 'responseHeaders' in condition);
    expect(judged).toMatchObject([
      {
        action: { type: 'block' },
        condition: { responseHeaders: [{ excludedValues: expect.arrayContaining(['https://img.example/*']) }] },
      },
      { action: { type: 'block' }, condition: { responseHeaders: [{ values: expect.any(Array) }] } },
    ]);
  });
});

test('what a page in a private network may reach is open to no request of another page', async () => {
  await open('https://example.org/page');
  await open('http://wiki.internal/page');
  await open('http://localhost:3000/page');
  expect(modes).toEqual(['shared', 'exclusive', 'exclusive']);
});

test('no rule is left when the work is done, or has failed', async () => {
  await open('https://example.org/page');
  expect(rules).toEqual([]);
  const failing = withFetchRules({ address: PUBLIC, pageUrl: PUBLIC, tellsSite: false }, async () => {
    expect(rules).not.toEqual([]);
    throw new Error('no network');
  });
  await expect(failing).rejects.toThrow('no network');
  expect(rules).toEqual([]);
});

test('what a worker left behind when it died is removed, alone', async () => {
  rules.push({ id: 7, action: { type: 'block' }, condition: {} });
  Reflect.set(fakeBrowser.declarativeNetRequest, 'getSessionRules', async () => [...rules]);
  await tidyFetchRules();
  expect(rules).toEqual([]);
  expect(modes).toEqual(['exclusive']);
});

test('rules are for our own requests only', async () => {
  await withFetchRules({ address: PUBLIC, pageUrl: 'https://news.example/a/b?c', tellsSite: true }, async () => {
    expect(rules.length).toBeGreaterThan(1);
    for (const { condition } of rules) {
      expect(condition).toMatchObject({ tabIds: [-1], initiatorDomains: [expect.any(String)] });
    }
    expect(rules[0]).toMatchObject({
      action: { requestHeaders: [{ header: 'referer', value: 'https://news.example/' }] },
      condition: { urlFilter: '|https://example.org/|' },
    });
  });
});
