import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Emulator } from '../notion-emulator/start-emulator.ts';
import { answerPrompt } from './driver/answer-prompt.ts';
import { chooseSubmenuItem } from './driver/choose-submenu-item.ts';
import { expectedSeen, seenBlocks } from './read-saved.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { expectedBlocks } from './site/expected-blocks.ts';
import { AUDIO_FILE, MEDIA_PAGE_TITLE, VIDEO_FILE } from './site/media-page.ts';
import { png } from './site/png.ts';
import { SHORT_ARTICLE, SHORT_ARTICLE_TITLE } from './site/short-article.ts';
import { chooseDefault, connect, visit } from './steps.ts';
import { test } from './test.ts';

const THINGS = 'http://article.test/things';
const SAVED = { timeout: 30_000 };

test.beforeEach(({ emulator }) => emulator.seed(SAMPLE_WORKSPACE));

/** The page of this title, once it holds a block. */
async function saved(emulator: Emulator, title: string) {
  const page = () => {
    const [made] = emulator.state.pagesTitled(title);
    return made && emulator.state.page(made.id);
  };
  await expect.poll(() => page()?.blocks.length, SAVED).toBe(1);
  return page();
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const KINDS = [
  { id: 'picture', title: 'The lock at low tide', type: 'image', bytes: png(3) },
  { id: 'video', title: 'A lock filling', type: 'video', bytes: VIDEO_FILE },
  { id: 'audio', title: 'foghorn', type: 'audio', bytes: AUDIO_FILE },
];

for (const { id, title, type, bytes } of KINDS) {
  test(`the ${id} under the pointer is saved whole, with its page as source`, async ({
    windowedExtension,
    display,
    emulator,
  }) => {
    await chooseDefault(await connect(windowedExtension, TOKEN), DESTINATION);
    const page: Page = await visit(windowedExtension, THINGS);
    await chooseSubmenuItem(display, page.locator(`#${id}`), 1);
    const made = await saved(emulator, title);
    expect(made?.properties).toMatchObject({ Link: { url: THINGS } });
    expect(made?.blocks).toMatchObject([{ type, file: { sha256: sha256(bytes) } }]);
  });
}

test('a link is saved as a bookmark, under the words it has in its page', async ({
  windowedExtension,
  display,
  emulator,
}) => {
  await chooseDefault(await connect(windowedExtension, TOKEN), DESTINATION);
  const page = await visit(windowedExtension, THINGS);
  await chooseSubmenuItem(display, page.locator('#link'), 1);
  const made = await saved(emulator, 'Squeaking oarlocks');
  const url = 'http://article.test/short';
  expect(made?.properties).toMatchObject({ Link: { url } });
  expect(made?.blocks).toMatchObject([{ type: 'bookmark', payload: { url } }]);
});

test('the article behind a link is clipped without opening it, once its site is allowed', async ({
  windowedExtension,
  display,
  emulator,
}) => {
  await chooseDefault(await connect(windowedExtension, TOKEN), DESTINATION);
  const page = await visit(windowedExtension, THINGS);
  await chooseSubmenuItem(display, page.locator('#link'), 2);
  await answerPrompt(display, 'allow');
  const pages = () => emulator.state.pagesTitled(SHORT_ARTICLE_TITLE);
  await expect.poll(() => pages().length, SAVED).toBe(1);
  const made = emulator.state.page(pages()[0]?.id ?? '');
  expect(made.properties).toMatchObject({ Link: { url: 'http://article.test/short' } });
  const expected = expectedSeen(expectedBlocks(SHORT_ARTICLE));
  await expect.poll(() => seenBlocks(emulator.state.page(made.id).blocks), SAVED).toEqual(expected);
  expect(windowedExtension.context.pages().map((open) => open.url())).not.toContain('http://article.test/short');
});

test('a site that is not allowed is not asked for the page behind a link', async ({
  windowedExtension,
  display,
  emulator,
  site,
}) => {
  await chooseDefault(await connect(windowedExtension, TOKEN), DESTINATION);
  const page = await visit(windowedExtension, THINGS);
  await chooseSubmenuItem(display, page.locator('#link'), 2);
  await answerPrompt(display, 'deny');
  await expect(page.locator('tearsheet-toast')).toBeAttached();
  expect(site.requested).not.toContain('/short');
  expect(emulator.state.pagesTitled(SHORT_ARTICLE_TITLE)).toEqual([]);
});

test('what is behind a link but no page is told as such', async ({ windowedExtension, display, site }) => {
  await chooseDefault(await connect(windowedExtension, TOKEN), DESTINATION);
  const page = await visit(windowedExtension, THINGS);
  await chooseSubmenuItem(display, page.locator('#sound'), 2);
  await answerPrompt(display, 'allow');
  await expect.poll(() => site.requested).toContain('/media/tide.mp3');
  await expect(page.locator('tearsheet-toast')).toBeAttached();
});

test('a letter is no link to save, and the page says so', async ({ windowedExtension, display, emulator }) => {
  await chooseDefault(await connect(windowedExtension, TOKEN), DESTINATION);
  const page = await visit(windowedExtension, THINGS);
  await chooseSubmenuItem(display, page.locator('#mail'), 1);
  await expect(page.locator('tearsheet-toast')).toBeAttached();
  expect(emulator.state.pagesTitled(MEDIA_PAGE_TITLE)).toEqual([]);
  expect(emulator.state.requests.filter(({ method, path }) => method === 'POST' && path === '/v1/pages')).toEqual([]);
});
