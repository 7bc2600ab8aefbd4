import { expect } from '@playwright/test';
import type { Emulator } from '../notion-emulator/start-emulator.ts';
import { openPopup } from './driver/open-popup.ts';
import { expectClean } from './expect-clean.ts';
import { EVERYTHING, FORM_WORKSPACE, NO_ADDRESS } from './form-workspace.ts';
import { TOKEN } from './sample-workspace.ts';
import { SHORT_ARTICLE_TITLE } from './site/short-article.ts';
import { chooseDestination, connect, visit } from './steps.ts';
import { test } from './test.ts';

const SHORT = 'http://article.test/short';
const SAVED = { timeout: 30_000 };

test.beforeEach(({ emulator }) => emulator.seed(FORM_WORKSPACE));

test('what Notion would refuse is said at the field, which gets the focus', async ({ extension, emulator }) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await chooseDestination(popup, EVERYTHING);
  await popup.getByRole('button', { name: /more propert/ }).click();
  await popup.getByRole('textbox', { name: 'Score' }).fill('lots');
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('textbox', { name: 'Score' })).toBeFocused();
  await expect(popup.getByText('This is not a number.')).toBeVisible();
  await expectClean(popup);
  expect(pagesMade(emulator)).toBe(0);
});

test('where no column holds addresses, the popup says so', async ({ extension }) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await chooseDestination(popup, NO_ADDRESS);
  await expect(popup.getByText(/^This database has no column for addresses/)).toBeVisible();
});

test('the preview shows the blocks before they are saved, loads nothing, and leaves out what the user drops', async ({
  extension,
  emulator,
  site,
}) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await chooseDestination(popup, EVERYTHING);
  await popup.getByRole('button', { name: 'More ways to save' }).click();
  const asked = site.requested.length;
  await popup.getByRole('menuitem', { name: 'Preview blocks' }).click();
  const preview = popup.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('Tallow was used for centuries')).toBeVisible();
  expect(await preview.locator('script, img:not([src^="blob:"]), iframe, video, audio, object').count()).toBe(0);
  // The order of the headings is the page's own.
  await expectClean(popup, ['heading-order']);
  await preview.getByRole('button', { name: 'Leave out block 1' }).click();
  expect(site.requested).toHaveLength(asked);
  await popup.getByRole('textbox', { name: 'Title' }).fill('Oarlocks, in short');
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  const [saved] = emulator.state.pagesTitled('Oarlocks, in short');
  const text = JSON.stringify(emulator.state.page(saved?.id ?? '').blocks);
  expect(text).not.toContain('Tallow');
  expect(text).toContain('What to do');
});

test('a Markdown file has the front matter that is wanted', async ({ extension }) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await expect(popup.getByText('Reading the page…')).toBeHidden();
  // The file itself is written by the browser; what is handed to it can be seen.
  await popup.evaluate(() => {
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => Reflect.set(globalThis, 'written', text));
      return 'data:text/plain,';
    };
  });
  const written = () => popup.evaluate(() => Reflect.get(globalThis, 'written'));
  const choose = async (role: 'menuitem' | 'menuitemcheckbox', name: string) => {
    await popup.getByRole('button', { name: 'More ways to save' }).click();
    await popup.getByRole(role, { name }).click();
  };
  await choose('menuitem', 'Download Markdown');
  await expect(popup.getByText('Downloaded as Markdown.')).toBeVisible();
  await expect.poll(written).toContain(`---\ntitle: "${SHORT_ARTICLE_TITLE}"\nsource: "${SHORT}"`);
  await choose('menuitemcheckbox', 'Front matter in Markdown files');
  await choose('menuitem', 'Download Markdown');
  await expect.poll(written).not.toContain('---\ntitle');
});

test('what was chosen last time is offered first', async ({ extension }) => {
  await connect(extension, TOKEN);
  const page = await visit(extension, SHORT);
  const first = await openPopup(extension, page);
  await chooseDestination(first, EVERYTHING);
  const tags = first.getByRole('combobox', { name: 'Tags' });
  await tags.pressSequentially('draft,');
  await first.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(first.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  await first.close();

  const second = await openPopup(extension, page);
  await second.getByRole('combobox', { name: 'Tags' }).click();
  await expect(second.getByRole('option').first()).toHaveText('draft');
});

test('people are the owner and those seen, with the reason, where the token may not list them', async ({
  extension,
}) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await chooseDestination(popup, EVERYTHING);
  await popup.getByRole('button', { name: /more propert/ }).click();
  await popup.getByRole('combobox', { name: 'Reviewers' }).click();
  await expect(popup.getByRole('option', { name: 'Mara', exact: true })).toBeVisible();
  await expect(popup.getByText(/^This token may not list everybody/)).toBeVisible();
});

test('the keyboard alone fills in a field and saves', async ({ extension, emulator }) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await chooseDestination(popup, EVERYTHING);
  await expect(popup.getByRole('combobox', { name: 'Tags' })).toBeVisible();
  await popup.getByRole('combobox', { name: 'Save to' }).focus();
  await expect(async () => {
    await popup.keyboard.press('Tab');
    await expect(popup.getByRole('combobox', { name: 'Tags' })).toBeFocused({ timeout: 50 });
  }).toPass();
  await popup.keyboard.type('keys');
  await popup.keyboard.press('Control+Enter');
  await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  expect(savedValues(emulator)).toMatchObject({ Tags: { multi_select: [{ name: 'keys' }] } });
});

function pagesMade(emulator: Emulator): number {
  return emulator.state.requests.filter(({ method, path }) => method === 'POST' && path === '/v1/pages').length;
}

function savedValues(emulator: Emulator) {
  const [saved] = emulator.state.pagesTitled(SHORT_ARTICLE_TITLE);
  return emulator.state.page(saved?.id ?? '').properties;
}
