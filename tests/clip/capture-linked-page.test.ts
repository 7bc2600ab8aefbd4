import { expect, test } from 'vitest';
import { bareSnapshot } from '../../lib/clip/bare-snapshot.ts';
import { captureLinkedPage } from '../../lib/clip/capture-linked-page.ts';

const page = { url: 'https://example.org/list', title: 'A list' };

/** Knows what was loaded. */
function linksOf() {
  const read: string[] = [];
  const links = {
    read: async (url: string) => {
      read.push(url);
      return bareSnapshot({ url, title: 'Behind the link' });
    },
  };
  return { links, read };
}

const pressed = (address: string) => ({ tabId: 7, frameId: 0, page, address });

test('the page behind the link is read', async () => {
  const { links, read } = linksOf();
  const snapshot = await captureLinkedPage({ links }, pressed('https://example.org/one'), Promise.resolve(true));
  expect(snapshot.title).toBe('Behind the link');
  expect(read).toEqual(['https://example.org/one']);
});

test('nothing is loaded that the user did not allow', async () => {
  const { links, read } = linksOf();
  const denied = captureLinkedPage({ links }, pressed('https://example.org/one'), Promise.resolve(false));
  await expect(denied).rejects.toMatchObject({ code: 'linkNotAllowed', values: ['example.org'] });
  expect(read).toEqual([]);
});

test('only web addresses are loaded', async () => {
  const { links, read } = linksOf();
  const file = captureLinkedPage({ links }, pressed('file:///etc/passwd'), Promise.resolve(true));
  await expect(file).rejects.toMatchObject({ code: 'linkNotClippable' });
  expect(read).toEqual([]);
});

test('a page on the open web leads nowhere into a private network; one that is there does', async () => {
  const { links, read } = linksOf();
  for (const address of ['http://192.168.1.1/admin', 'http://localhost:8080/', 'http://[::1]/', 'http://printer/']) {
    const refused = captureLinkedPage({ links }, pressed(address), Promise.resolve(true));
    await expect(refused).rejects.toMatchObject({ code: 'linkUnreachable' });
  }
  expect(read).toEqual([]);
  const inside = { ...pressed('http://192.168.1.1/two'), page: { url: 'http://192.168.1.9/', title: 'Wiki' } };
  await captureLinkedPage({ links }, inside, Promise.resolve(true));
  expect(read).toEqual(['http://192.168.1.1/two']);
});
