import { expect } from '@playwright/test';
import { openPopup } from './driver/open-popup.ts';
import { SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { SHORT_ARTICLE_TITLE } from './site/short-article.ts';
import { connect, visit } from './steps.ts';
import { test } from './test.ts';

const SHORT = 'http://article.test/short';

test.beforeEach(({ emulator }) => emulator.seed(SAMPLE_WORKSPACE));

test('without a selection there is none to choose', async ({ extension }) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await expect(popup.getByRole('radio', { name: 'Selection' })).toBeDisabled();
});

test('Copy as Markdown puts the article on the clipboard', async ({ extension }) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await expect(popup.getByText('Reading the page…')).toBeHidden();
  await popup.evaluate(() => {
    // What is on the clipboard cannot be read in a popup without a permission; what is put there can be seen.
    Reflect.set(navigator.clipboard, 'writeText', async (text: string) => Reflect.set(globalThis, 'copied', text));
  });
  await popup.getByRole('button', { name: 'More ways to save' }).click();
  await popup.getByRole('menuitem', { name: 'Copy as Markdown' }).click();
  await expect(popup.getByText('Copied as Markdown.')).toBeVisible();
  const copied = await popup.evaluate(() => Reflect.get(globalThis, 'copied'));
  expect(copied).toContain(`# ${SHORT_ARTICLE_TITLE}`);
  expect(copied).toContain('1.');
});
