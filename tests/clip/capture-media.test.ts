import { expect, test } from 'vitest';
import { bareSnapshot } from '../../lib/clip/bare-snapshot.ts';
import { captureLink } from '../../lib/clip/capture-link.ts';
import { captureMedia } from '../../lib/clip/capture-media.ts';
import { contentOf } from '../../lib/clip/content-of.ts';
import { PageNotClippableError } from '../../lib/errors/page-not-clippable-error.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { fakeWorld } from '../fakes/fake-world.ts';

const PAGE = { url: 'https://example.org/locks', title: 'Locks' };

function pressed(address: string) {
  return { tabId: 7, frameId: 0, page: PAGE, address };
}

function worldOf(label: string) {
  const { ports } = fakeWorld(new FakeNotion(), bareSnapshot(PAGE));
  return { ...ports, pages: { ...ports.pages, label: async () => label } };
}

test('a picture is the page, with its description as title and caption', async () => {
  const snapshot = await captureMedia(worldOf('A lock gate'), 'image', pressed('https://example.org/g.png'));
  expect(snapshot).toMatchObject({ url: PAGE.url, title: 'A lock gate' });
  expect(contentOf(snapshot, snapshot.title).blocks).toEqual([
    {
      type: 'image',
      image: {
        type: 'external',
        external: { url: 'https://example.org/g.png' },
        caption: [{ type: 'text', text: { content: 'A lock gate' } }],
      },
    },
  ]);
});

test('the bytes of a picture that its address holds are there at once', async () => {
  const snapshot = await captureMedia(worldOf(''), 'image', pressed('data:image/png;base64,iVBORw0KGgo='));
  const { blocks, bytes } = contentOf(snapshot, 'Locks');
  const [[key, blob] = ['', null]] = bytes;
  expect(blob?.size).toBe(8);
  expect(blocks).toEqual([{ type: 'image', image: { type: 'file_upload', file_upload: { id: key } } }]);
});

test('a video is stored, and until then stands as the best Notion makes of its address', async () => {
  const snapshot = await captureMedia(worldOf(''), 'video', pressed('https://example.org/play?id=9'));
  const { blocks, files } = contentOf(snapshot, 'Locks');
  expect(files).toEqual({ 'https://example.org/play?id=9': 'video' });
  expect(blocks).toEqual([{ type: 'bookmark', bookmark: { url: 'https://example.org/play?id=9' } }]);
});

test('a player that a script feeds leaves a bookmark of its page', async () => {
  const snapshot = await captureMedia(worldOf('A lock filling'), 'video', pressed('blob:https://example.org/1-2'));
  expect(snapshot.title).toBe('A lock filling');
  expect(contentOf(snapshot, snapshot.title).blocks).toEqual([{ type: 'bookmark', bookmark: { url: PAGE.url } }]);
});

test('where no script may look, the browser knows the page', async () => {
  const { ports } = fakeWorld(new FakeNotion());
  const pages = {
    ...ports.pages,
    capture: () => Promise.reject(new PageNotClippableError()),
  };
  const snapshot = await captureMedia({ pages }, 'image', pressed('https://example.org/lock-gate.png'));
  expect(snapshot).toMatchObject({ url: PAGE.url, title: 'lock gate' });
});

test('a link is a bookmark under the words it has in its page', async () => {
  const snapshot = await captureLink(worldOf('How locks work'), pressed('https://example.org/how'));
  expect(snapshot).toMatchObject({ url: 'https://example.org/how', title: 'How locks work', mode: 'bookmark' });
});

test.each(['javascript:alert(1)', 'mailto:a@example.org', 'file:///etc/passwd', ''])(
  '%j is no link to save',
  async (address) => {
    await expect(captureLink(worldOf(''), pressed(address))).rejects.toMatchObject({ code: 'linkNotClippable' });
  },
);
