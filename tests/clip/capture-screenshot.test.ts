import { expect, test } from 'vitest';
import { bareSnapshot } from '../../lib/clip/bare-snapshot.ts';
import { captureScreenshot } from '../../lib/clip/capture-screenshot.ts';
import { contentOf } from '../../lib/clip/content-of.ts';
import { PageNotClippableError } from '../../lib/errors/page-not-clippable-error.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { fakeWorld } from '../fakes/fake-world.ts';
import { pictureNamed } from '../fakes/picture.ts';

const FIRST = pictureNamed('first');
const SECOND = pictureNamed('second');
const PAGE = { url: 'https://example.org/locks', title: 'Locks' };

test('the pictures of a long page are the page in Notion, in order; what was not taken is told', async () => {
  const { ports } = fakeWorld(new FakeNotion(), bareSnapshot(PAGE));
  const photos = { ...ports.photos, whole: async () => ({ pictures: [FIRST, SECOND], isCutOff: true }) };
  const snapshot = await captureScreenshot({ ...ports, photos }, 7, 'whole', 'Reading list');
  const { blocks, bytes, losses } = contentOf(snapshot, snapshot.title);
  expect(snapshot).toMatchObject(PAGE);
  expect(blocks).toEqual(
    [...bytes.keys()].map((id) => ({ type: 'image', image: { type: 'file_upload', file_upload: { id } } })),
  );
  expect([...bytes.values()]).toEqual([FIRST, SECOND]);
  expect(losses).toMatchObject([{ reason: 'cutOff' }]);
});

test('what is visible can be taken where no script may look', async () => {
  const { ports } = fakeWorld(new FakeNotion());
  const pages = { ...ports.pages, capture: () => Promise.reject(new PageNotClippableError()) };
  const snapshot = await captureScreenshot({ ...ports, pages }, 7, 'visible', 'Reading list');
  expect(snapshot).toMatchObject({ title: 'An article', url: 'https://example.org/article' });
  expect(snapshot.files).toHaveLength(1);
});

test('one screenshot is taken at a time', async () => {
  const { ports } = fakeWorld(new FakeNotion(), bareSnapshot(PAGE));
  let done = () => {};
  const photos = { ...ports.photos, area: () => new Promise<Blob>((resolve) => (done = () => resolve(FIRST))) };
  const first = captureScreenshot({ ...ports, photos }, 7, 'area', 'Reading list');
  await new Promise((resolve) => setImmediate(resolve));
  const second = captureScreenshot({ ...ports, photos }, 7, 'area', 'Reading list');
  await expect(second).rejects.toMatchObject({ code: 'screenshotBusy' });
  done();
  expect((await first).files).toHaveLength(1);
});
