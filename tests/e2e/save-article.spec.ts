import { expect } from '@playwright/test';
import type { Emulator } from '../notion-emulator/start-emulator.ts';
import { badgeText } from './badge-text.ts';
import { expectedSeen, seenBlocks } from './read-saved.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { expectedBlocks } from './site/expected-blocks.ts';
import { LONG_ARTICLE, LONG_ARTICLE_TITLE } from './site/long-article.ts';
import { connect, contextMenu, quickSave, savePopup, visit } from './steps.ts';
import { test } from './test.ts';

const ARTICLE = 'http://article.test/article';
/** A clip of this size takes some seconds, longer where two browsers share two cores. */
const SAVED = { timeout: 45_000 };

test.beforeEach(({ emulator }) => emulator.seed(SAMPLE_WORKSPACE));

/** The one page the clip made holds the article, block for block and picture for picture. */
async function expectSaved(emulator: Emulator): Promise<void> {
  await expect.poll(() => emulator.state.pagesTitled(LONG_ARTICLE_TITLE).length, SAVED).toBe(1);
  const [made] = emulator.state.pagesTitled(LONG_ARTICLE_TITLE);
  const expected = expectedSeen(expectedBlocks(LONG_ARTICLE));
  const saved = () => emulator.state.page(made?.id ?? '');
  await expect.poll(() => saved().blocks.length, SAVED).toBe(expected.length);
  await expect.poll(() => seenBlocks(saved().blocks), SAVED).toEqual(expected);
  expect(saved().properties).toMatchObject({ Link: { url: ARTICLE } });
  // Its pictures, and the icon of its site.
  expect(saved().files.size).toBe(13);
}

test('the popup saves the whole article, shows the progress and links to the page', async ({ extension, emulator }) => {
  await connect(extension, TOKEN);
  const popup = await savePopup(extension, await visit(extension, ARTICLE), DESTINATION);
  await expect(popup.getByRole('status')).toContainText('Page written');
  const link = popup.getByRole('link', { name: 'Open in Notion' });
  await expect(link).toBeVisible(SAVED);
  await expectSaved(emulator);
  const url = await link.getAttribute('href');
  const view = await visit(extension, url ?? '');
  await expect(view.getByRole('heading', { name: LONG_ARTICLE_TITLE })).toBeVisible();
});

test('the shortcut saves to the last destination, and badge and toast tell the end', async ({
  extension,
  emulator,
}) => {
  const options = await connect(extension, TOKEN);
  await options.getByRole('combobox').fill(DESTINATION);
  await options.getByRole('option', { name: DESTINATION }).click();
  const page = await visit(extension, ARTICLE);
  await quickSave(extension, page);
  await expectSaved(emulator);
  await expect.poll(() => badgeText(extension), SAVED).toBe('✓');
  await expect(page.locator('tearsheet-toast')).toBeAttached();
});

test('the context menu saves to the last destination', async ({ windowedExtension, display, emulator }) => {
  const options = await connect(windowedExtension, TOKEN);
  await options.getByRole('combobox').fill(DESTINATION);
  await options.getByRole('option', { name: DESTINATION }).click();
  await contextMenu(display, await visit(windowedExtension, ARTICLE));
  await expectSaved(emulator);
});
