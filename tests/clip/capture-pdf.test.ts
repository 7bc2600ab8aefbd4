import { expect, test } from 'vitest';
import { captureMain } from '../../lib/clip/capture-page.ts';
import { capturePdf } from '../../lib/clip/capture-pdf.ts';
import { contentOf } from '../../lib/clip/content-of.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { fakeWorld } from '../fakes/fake-world.ts';

const FILE = new Blob(['%PDF-1.4'], { type: 'application/pdf' });
const URL_OF_FILE = 'https://example.org/papers/how-locks-work.pdf';

interface Tab {
  url?: string;
  title?: string;
  /** What the tab's own page can read. */
  inPage?: { bytes: Blob } | { problem: string };
  /** What a request of our own gets; null while that is not allowed. */
  fetched?: { bytes: Blob } | { problem: string } | null;
}

function portsOf({ url = URL_OF_FILE, title = 'how-locks-work.pdf', inPage, fetched = null }: Tab) {
  const { ports } = fakeWorld(new FakeNotion());
  return {
    ...ports,
    pages: {
      ...ports.pages,
      isPdf: async () => true,
      about: async () => ({ url, title }),
      readAsset: async () => inPage ?? { bytes: FILE },
    },
    fetches: { isAllowed: async () => fetched !== null, fetch: async () => fetched ?? { problem: 'blocked' } },
    pdfs: { facts: async () => ({ title: 'How locks work', pages: 12 }) },
  };
}

test('the file is stored, under the title it has in itself, with its address as source', async () => {
  const snapshot = await captureMain(portsOf({ url: `${URL_OF_FILE}#page=4` }), 7);
  const { blocks, files, bytes } = contentOf(snapshot, snapshot.title);
  expect(snapshot).toMatchObject({ title: 'How locks work', url: `${URL_OF_FILE}#page=4`, pages: 12 });
  expect(blocks).toEqual([{ type: 'bookmark', bookmark: { url: URL_OF_FILE } }]);
  expect(files).toEqual({ [URL_OF_FILE]: 'pdf' });
  expect(bytes.get(URL_OF_FILE)).toBe(FILE);
});

test('what the tab may not read is fetched where that is allowed', async () => {
  const snapshot = await capturePdf(portsOf({ inPage: { problem: 'tabGone' }, fetched: { bytes: FILE } }), 7);
  expect(snapshot).toMatchObject({ title: 'How locks work', pages: 12 });
  expect(snapshot.files?.[0]?.bytes).toBe(FILE);
});

test.each([
  ['Locks of the North.pdf', 'Locks of the North'],
  ['Locks of the North - how-locks-work.pdf', 'Locks of the North'],
  ['', 'how locks work'],
])('while nothing can be read, a tab called %j is saved as %j, and the job goes on trying', async (title, name) => {
  const snapshot = await capturePdf(portsOf({ title, inPage: { problem: 'tooLarge' } }), 7);
  expect(snapshot).toMatchObject({ title: name, pages: null });
  expect(contentOf(snapshot, name)).toMatchObject({ files: { [URL_OF_FILE]: 'pdf' }, bytes: new Map() });
});

test('a file of this computer is told as such', async () => {
  const local = capturePdf(portsOf({ url: 'file:///home/mara/locks.pdf' }), 7);
  await expect(local).rejects.toMatchObject({ code: 'pdfNotReadable' });
});
