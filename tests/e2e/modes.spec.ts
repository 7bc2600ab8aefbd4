import { expect } from '@playwright/test';
import { openPopup } from './driver/open-popup.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { SHORT_ARTICLE_TITLE } from './site/short-article.ts';
import { chooseDestination, connect, visit } from './steps.ts';
import { test } from './test.ts';

const SHORT = 'http://article.test/short';
const SAVED = { timeout: 30_000 };

test.beforeEach(({ emulator }) => emulator.seed(SAMPLE_WORKSPACE));

test('what is selected is what is saved, under the title the user typed', async ({ extension, emulator }) => {
  await connect(extension, TOKEN);
  const page = await visit(extension, SHORT);
  await page.getByRole('heading', { name: 'What to do' }).selectText();
  const popup = await openPopup(extension, page);
  await expect(popup.getByRole('radio', { name: 'Selection' })).toBeChecked();
  await popup.getByRole('textbox', { name: 'Title' }).fill('Only the heading');
  await chooseDestination(popup, DESTINATION);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  const [made] = emulator.state.pagesTitled('Only the heading');
  const { blocks } = emulator.state.page(made?.id ?? '');
  expect(JSON.stringify(blocks)).toContain('What to do');
  expect(JSON.stringify(blocks)).not.toContain('Tallow');
});

test('without a selection there is none to choose', async ({ extension }) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await expect(popup.getByRole('radio', { name: 'Selection' })).toBeDisabled();
});

test('a bookmark is one block and reads nothing of the page', async ({ extension, emulator }) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await popup.getByRole('radio', { name: 'Bookmark' }).check();
  await chooseDestination(popup, DESTINATION);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  const [made] = emulator.state.pagesTitled(SHORT_ARTICLE_TITLE);
  expect(emulator.state.page(made?.id ?? '').blocks).toMatchObject([{ type: 'bookmark', payload: { url: SHORT } }]);
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
