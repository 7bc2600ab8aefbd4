import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { webAuthFlow } from '../../lib/browser/web-auth-flow.ts';

const launch = (answer: () => Promise<string | undefined>) => {
  const launchWebAuthFlow = vi.fn(answer);
  Reflect.set(fakeBrowser, 'identity', {
    launchWebAuthFlow,
    getRedirectURL: (path: string) => `https://x.test/${path}`,
  });
  return launchWebAuthFlow;
};

test('the redirect address has a path of its own', () => {
  launch(async () => undefined);
  expect(webAuthFlow.redirectUri()).toBe('https://x.test/notion');
});

test('gives the address the window came to', async () => {
  const launched = launch(async () => 'https://x.test/notion?code=c');
  expect(await webAuthFlow.open('https://notion.test')).toEqual({
    kind: 'answered',
    address: 'https://x.test/notion?code=c',
  });
  expect(launched).toHaveBeenCalledExactlyOnceWith({ url: 'https://notion.test', interactive: true });
});

// The sentences were seen in Chromium 156 and Firefox 153.
test.each([
  ['The user did not approve access.', 'closed'],
  ['User cancelled or denied access.', 'closed'],
  ['Authorization page could not be loaded.', 'unreachable'],
  ['Only one web auth flow is allowed at a time.', 'busy'],
])('%s', async (sentence, kind) => {
  launch(async () => Promise.reject(new Error(sentence)));
  expect(await webAuthFlow.open('https://notion.test')).toEqual({ kind });
});

test('what nobody knows is a bug, not an outcome', async () => {
  launch(async () => Promise.reject(new Error('redirect_uri not allowed')));
  await expect(webAuthFlow.open('https://notion.test')).rejects.toThrow('redirect_uri not allowed');
});
