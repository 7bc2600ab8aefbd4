import { expect } from '@playwright/test';
import { openPopup } from './driver/open-popup.ts';
import { expectClean } from './expect-clean.ts';
import { EVERYTHING, FORM_WORKSPACE, JOURNAL } from './form-workspace.ts';
import { TOKEN } from './sample-workspace.ts';
import { SHORT_ARTICLE_TITLE } from './site/short-article.ts';
import { chooseDestination, connect, visit } from './steps.ts';
import { test } from './test.ts';

const SHORT = 'http://article.test/short';
const SAVED = { timeout: 30_000 };

test.beforeEach(({ emulator }) => emulator.seed(FORM_WORKSPACE));

test('a page that was saved is found again, updated and appended to, and a double click saves once', async ({
  extension,
  emulator,
}) => {
  test.setTimeout(120_000);
  await connect(extension, TOKEN);
  const page = await visit(extension, `${SHORT}?utm_source=letter`);
  const first = await openPopup(extension, page);
  await chooseDestination(first, EVERYTHING);
  await first.getByRole('button', { name: 'Save', exact: true }).dblclick();
  await expect(first.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  expect(emulator.state.pagesTitled(SHORT_ARTICLE_TITLE)).toHaveLength(1);
  await first.close();

  const second = await openPopup(extension, await visit(extension, `${SHORT}/#part`));
  await expect(second.getByText(/^Saved on /)).toBeVisible();
  await expect(second.getByRole('button', { name: 'Save again' })).toBeEnabled();
  await expectClean(second);
  await second.getByRole('button', { name: 'Update' }).click();
  await expect(second.getByText(/blocks that stand there go/)).toBeVisible();
  await expect(second.getByText(/^That takes about \d+ requests, some \d+ seconds/)).toBeVisible();
  await expectClean(second);
  const [saved] = emulator.state.pagesTitled(SHORT_ARTICLE_TITLE);
  const before = emulator.state.page(saved?.id ?? '').blocks.map(({ id }) => id);
  await second.getByRole('button', { name: 'Update' }).click();
  await expect(second.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  expect(emulator.state.pagesTitled(SHORT_ARTICLE_TITLE)).toHaveLength(1);
  const after = emulator.state.page(saved?.id ?? '').blocks;
  expect(after).toHaveLength(before.length);
  expect(after.some(({ id }) => before.includes(id))).toBe(false);
});

test('a note becomes a comment, and Save and open opens the page', async ({ extension, emulator }) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await chooseDestination(popup, EVERYTHING);
  await popup.getByRole('textbox', { name: 'Note' }).fill('Ask Jon about tallow.');
  const opened = extension.context.waitForEvent('page', {
    predicate: (page) => page.url().includes('app.notion.com'),
    ...SAVED,
  });
  await popup.getByRole('button', { name: 'More ways to save' }).click();
  await popup.getByRole('menuitem', { name: 'Save and open' }).click();
  await opened;
  const [saved] = emulator.state.pagesTitled(SHORT_ARTICLE_TITLE);
  expect(emulator.state.page(saved?.id ?? '').comments).toEqual(['Ask Jon about tallow.']);
});

test('a clip is appended under a heading of a page', async ({ extension, emulator }) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await chooseDestination(popup, EVERYTHING);
  await popup.getByRole('button', { name: 'More ways to save' }).click();
  await popup.getByRole('menuitem', { name: 'Append to a page…' }).click();
  await expectClean(popup);
  await popup.getByRole('combobox', { name: 'Page' }).fill('journal');
  await popup.getByRole('option', { name: JOURNAL }).click();
  await popup.getByRole('combobox', { name: 'Where' }).selectOption({ label: 'Under “Monday”' });
  await popup.getByRole('button', { name: 'Append', exact: true }).click();
  await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  const [journal] = emulator.state.pagesTitled(JOURNAL);
  const { blocks } = emulator.state.page(journal?.id ?? '');
  expect(JSON.stringify(blocks[0]?.payload)).toContain('Monday');
  expect(JSON.stringify(blocks[1]?.payload)).toContain('oarlock');
  expect(JSON.stringify(blocks.at(-1)?.payload)).toContain('Sun.');
});
