import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { linkedPages } from '../../lib/browser/linked-pages.ts';

type Update = Parameters<typeof fakeBrowser.declarativeNetRequest.updateSessionRules>[0];

const updates: Update[] = [];

beforeEach(() => {
  updates.length = 0;
  const update = async (each: Update) => void updates.push(each);
  Reflect.set(fakeBrowser.declarativeNetRequest, 'updateSessionRules', update);
  Reflect.set(fakeBrowser.tabs, 'TAB_ID_NONE', -1);
  Reflect.set(fakeBrowser.permissions, 'getAll', async () => ({ origins: ['https://img.example/*'] }));
  Reflect.set(fakeBrowser.runtime, 'getManifest', () => ({}));
  const request = (_name: string, _options: object, work: () => Promise<unknown>) => work();
  vi.stubGlobal('navigator', { locks: { request } });
});

/** A site that leads to `url` in the end, and whether its answer was thrown away unread. */
function siteThatLeadsTo(url: string) {
  const cancel = vi.fn(async () => {});
  const answer = {
    ok: true,
    status: 200,
    url,
    headers: new Headers({ 'content-type': 'text/html' }),
    body: { cancel },
  };
  vi.stubGlobal('fetch', async () => answer);
  return cancel;
}

test.each(['http://127.0.0.1:8080/', 'http://192.168.1.1/admin', 'http://localhost/', 'http://[::1]/'])(
  'a link that is led on to %s is given up unread',
  async (url) => {
    const cancel = siteThatLeadsTo(url);
    const read = linkedPages().read('https://example.org/one', 'https://example.org/list');
    await expect(read).rejects.toMatchObject({ code: 'linkUnreachable', values: ['example.org'] });
    expect(cancel).toHaveBeenCalledOnce();
  },
);

test('while a link is loaded no request of ours leaves for a private network, and no site is told of another', async () => {
  siteThatLeadsTo('http://127.0.0.1/');
  await linkedPages()
    .read('https://example.org/one', 'https://example.org/list')
    .catch(() => {});
  const [added, removed] = updates;
  const rules = added?.addRules ?? [];
  expect(rules.map(({ action }) => action.type)).toEqual(rules.map(() => 'block'));
  const patterns = rules.flatMap(({ condition }) => (condition.regexFilter ? new RegExp(condition.regexFilter) : []));
  const isBlocked = (url: string) => patterns.some((pattern) => pattern.test(url));
  for (const url of ['http://127.0.0.1/x', 'http://10.0.0.1/', 'http://localhost:1/', 'http://[::1]/', 'http://nas/']) {
    expect(isBlocked(url), url).toBe(true);
  }
  expect(isBlocked('https://example.org/')).toBe(false);
  expect(removed?.removeRuleIds).toEqual(rules.map(({ id }) => id));
});
