import { expect, type Page } from '@playwright/test';
import type { ExtensionBrowser } from './driver/launch-browser.ts';
import { openPopup } from './driver/open-popup.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { chooseDestination, connect, openOptions, savePopup, visit } from './steps.ts';
import { test } from './test.ts';

const SHORT = 'http://article.test/short';
const TITLE = 'How to oil a squeaking oarlock';

test.beforeEach(({ emulator }) => emulator.seed(SAMPLE_WORKSPACE));

const field = (screen: Page) => screen.getByRole('combobox', { name: 'Save to' });

test('a page takes clips too, and the way to a place is shown', async ({ extension, emulator }) => {
  const options = await connect(extension, TOKEN);
  await field(options).click();
  await expect(options.getByRole('option', { name: /Reading list/ })).toContainText('Acme research / Library');
  const popup = await savePopup(extension, await visit(extension, SHORT), 'Library');
  await expect(popup.getByRole('status')).toContainText('Saved to', { timeout: 30_000 });
  const library = emulator.state.pagesTitled('Library')[0];
  expect(emulator.state.pagesTitled(TITLE)[0]?.parent).toEqual({ type: 'page_id', page_id: library?.id });
});

test('a pinned place comes first, also after others were used', async ({ extension }) => {
  const options = await connect(extension, TOKEN);
  await chooseDestination(options, 'Recipes');
  await options.getByRole('button', { name: 'Pin this place to the top of the list' }).click();
  await expect(options.getByRole('button', { name: 'Unpin this place' })).toBeVisible();
  await chooseDestination(options, DESTINATION);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await expect(field(popup)).toHaveValue(DESTINATION);
  await field(popup).click();
  await expect(popup.getByRole('option').first()).toContainText('Recipes');
  await expect(popup.getByRole('option').nth(1)).toContainText(DESTINATION);
});

test('a place that was renamed, and one that is gone, are told', async ({ extension, emulator }) => {
  const options = await connect(extension, TOKEN);
  await chooseDestination(options, 'Recipes');
  await chooseDestination(options, DESTINATION);
  for (const source of emulator.state.dataSources.values()) {
    const [title] = source.title;
    if (title?.['plain_text'] === 'Recipes') source.inTrash = true;
    if (title?.['plain_text'] === DESTINATION) Object.assign(source, { title: [{ ...title, plain_text: 'To read' }] });
  }
  await options.getByRole('button', { name: 'Refresh list' }).click();
  await expect(options.getByText(`“${DESTINATION}” is now called “To read” in Notion.`)).toBeVisible();
  await expect(options.getByText('“Recipes” is in Notion’s trash.')).toBeVisible();
  await expect(field(options)).toHaveValue('To read');
});

test('missing columns are named, added on request, and filled from then on', async ({ extension, emulator }) => {
  const options = await connect(extension, TOKEN);
  await chooseDestination(options, 'Recipes');
  await expect(options.getByText(/^No column yet for: URL, Author/)).toBeVisible();
  await options.getByRole('button', { name: 'Add these columns' }).click();
  await expect(options.getByText(/^No column yet/)).toHaveCount(0);
  const popup = await savePopup(extension, await visit(extension, SHORT));
  await expect(popup.getByRole('status')).toContainText('Saved to', { timeout: 30_000 });
  const [saved] = emulator.state.pagesTitled(TITLE);
  expect(emulator.state.page(saved?.id ?? '').properties['URL']).toMatchObject({ url: SHORT });
});

test('access to Notion that was withdrawn in the browser is told, and clips go on when it is back', async ({
  extension,
  emulator,
}) => {
  const options = await connect(extension, TOKEN);
  await chooseDestination(options, DESTINATION);
  await setAccess(extension, 'ON_CLICK');
  await options.bringToFront();
  await options.reload();
  await expect(options.getByText('This browser no longer lets Tearsheet reach Notion.').first()).toBeVisible();
  await expect(options.getByRole('button', { name: 'Allow access' })).toBeVisible();
  const article = await visit(extension, SHORT);
  const popup = await savePopup(extension, article);
  await expect(popup.getByText('This browser no longer lets Tearsheet reach Notion.').first()).toBeVisible();
  await popup.close();
  await setAccess(extension, 'ON_ALL_SITES');
  const again = await openOptions(extension);
  await expect(again.getByText('This browser no longer lets Tearsheet reach Notion.')).toHaveCount(0);
  const second = await savePopup(extension, article);
  await expect(second.getByRole('status')).toContainText('Saved to', { timeout: 30_000 });
  expect(emulator.state.pagesTitled(TITLE).length).toBeGreaterThan(0);
});

test('a database for clips is made from the popup, and chosen', async ({ extension, emulator }) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await field(popup).click();
  await popup.getByRole('option', { name: 'Create a database for clips…' }).click();
  await popup.getByRole('button', { name: 'Create “Web clips”' }).click();
  await expect(field(popup)).toHaveValue('Web clips', { timeout: 30_000 });
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('status')).toContainText('Saved to Web clips', { timeout: 30_000 });
  expect(emulator.state.pagesTitled(TITLE)).toHaveLength(1);
});

/** What "Site access" on the browser's page of this extension is set to. */
async function setAccess({ context, extensionId }: ExtensionBrowser, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') {
  const settings = await context.newPage();
  await settings.goto(`chrome://extensions/?id=${extensionId}`);
  const change = JSON.stringify({ extensionId, hostAccess });
  await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await settings.close();
}
