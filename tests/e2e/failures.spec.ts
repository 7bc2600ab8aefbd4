import { expect } from '@playwright/test';
import { extensionWorker } from './driver/launch-browser.ts';
import { openPopup } from './driver/open-popup.ts';
import { DESTINATION, LONELY_TOKEN, NARROW_TOKEN, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { chooseDestination, connect, quickSave, savePopup, visit } from './steps.ts';
import { test } from './test.ts';

const SHORT = 'http://article.test/short';

test.beforeEach(({ emulator }) => emulator.seed(SAMPLE_WORKSPACE));

test('a good token shows the workspace, and no more of itself than its end', async ({ extension }) => {
  const options = await connect(extension, TOKEN);
  await expect(options.getByText('Acme research').first()).toBeVisible();
  await expect(options.getByText('4711')).toBeVisible();
  expect(await options.content()).not.toContain(TOKEN);
});

test('a wrong token is told as such', async ({ extension }) => {
  const options = await connect(extension, 'ntn_mistyped');
  await expect(options.getByText('Notion does not accept this token.')).toBeVisible();
  await expect(options.getByRole('textbox', { name: 'Notion token' })).toHaveAttribute('aria-invalid', 'true');
});

test('an unreachable Notion is told as such', async ({ extension, emulator }) => {
  emulator.state.faults.add({ path: '/v1/users/me', cut: 'before' });
  const options = await connect(extension, TOKEN);
  await expect(options.getByText('Notion could not be reached.')).toBeVisible();
});

test('a connection to which nothing is shared is told how to share', async ({ extension }) => {
  await connect(extension, LONELY_TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await popup.getByRole('combobox', { name: 'Save to' }).click();
  await expect(popup.getByText('Nothing is shared with this connection yet.')).toBeVisible();
});

test('a destination that was unshared since is told as such, and another one works', async ({
  extension,
  emulator,
}) => {
  await connect(extension, NARROW_TOKEN);
  const page = await visit(extension, SHORT);
  const popup = await openPopup(extension, page);
  await chooseDestination(popup, 'Recipes');
  const token = [...emulator.state.tokens.values()].find(({ name }) => name === 'Narrow');
  if (!token || token.shared === 'everything') throw new Error('The sample has no narrow token');
  const [recipes] = token.shared;
  token.shared.clear();
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByText('Notion no longer shows this place to the connection.')).toBeVisible();
  if (recipes) token.shared.add(recipes);
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible({ timeout: 30_000 });
});

test('a revoked token in the middle of a clip stops it, and a retry goes on where it stopped', async ({
  extension,
  emulator,
}) => {
  await connect(extension, TOKEN);
  const lift = emulator.state.faults.add({
    method: 'PATCH',
    path: '/v1/blocks/:/children',
    answer: { when: 'before', status: 401 },
  });
  const popup = await savePopup(extension, await visit(extension, 'http://article.test/article'), DESTINATION);
  await expect(popup.getByText('Notion does not accept this token.')).toBeVisible({ timeout: 30_000 });
  lift();
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.getByRole('status')).toContainText('Saved to', { timeout: 45_000 });
  expect(emulator.state.requests.filter(({ method, path }) => method === 'POST' && path === '/v1/pages')).toHaveLength(
    1,
  );
});

test('a page of the browser itself is told as not clippable', async ({ extension }) => {
  await connect(extension, TOKEN);
  const page = await visit(extension, 'chrome://version');
  const popup = await openPopup(extension, page);
  await expect(popup.getByText('The browser lets no extension read this page.')).toBeVisible();
});

test('a quick save without a last destination opens the popup to choose one', async ({ extension }) => {
  await connect(extension, TOKEN);
  const page = await visit(extension, SHORT);
  const popup = extension.context.waitForEvent('page', (opened) => opened.url().endsWith('/popup.html'));
  await quickSave(extension, page);
  await expect((await popup).getByRole('combobox', { name: 'Save to' })).toBeVisible();
});

test('Save that is pressed while the page is still being read is queued, and the popup may close', async ({
  extension,
  emulator,
}) => {
  await connect(extension, TOKEN);
  const page = await visit(extension, 'http://article.test/article');
  // A page that keeps its own thread busy answers the reading late.
  await page.evaluate(() =>
    setTimeout(() => {
      for (const end = Date.now() + 3_000; Date.now() < end; );
    }, 200),
  );
  const popup = await openPopup(extension, page);
  await chooseDestination(popup, DESTINATION);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('status')).toContainText('Saving starts as soon as the page is read.');
  await popup.close();
  await expect
    .poll(() => emulator.state.pagesTitled('A year of keeping a tide diary').length, { timeout: 45_000 })
    .toBe(1);
});

test('a page nested five hundred deep is read whole; cancelling it leaves nothing in Notion', async ({
  extension,
  emulator,
}) => {
  await connect(extension, TOKEN);
  const popup = await savePopup(extension, await visit(extension, 'http://article.test/quotes/500'), DESTINATION);
  // One paragraph before the quotes, then a quote in a quote in a quote.
  await expect(popup.getByRole('status')).toContainText('of 501', { timeout: 30_000 });
  await popup.getByRole('button', { name: 'Cancel' }).click();
  await expect(popup.getByRole('status')).toContainText('Cancelled', { timeout: 30_000 });
  const made = emulator.state.pagesTitled('Nested 500 deep');
  expect(made.filter(({ inTrash }) => !inTrash)).toEqual([]);
});

test('a saved page can be taken back', async ({ extension, emulator }) => {
  await connect(extension, TOKEN);
  const popup = await savePopup(extension, await visit(extension, SHORT), DESTINATION);
  await popup.getByRole('button', { name: 'Undo' }).click({ timeout: 30_000 });
  await expect(popup.getByRole('status')).toContainText('trash');
  expect(emulator.state.pagesTitled('How to oil a squeaking oarlock').map(({ inTrash }) => inTrash)).toEqual([true]);
});

test('the token is in no page, in no storage but its own and in no request log of the site', async ({ extension }) => {
  await connect(extension, TOKEN);
  const page = await visit(extension, SHORT);
  const popup = await savePopup(extension, page, DESTINATION);
  await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible({ timeout: 30_000 });
  const worker = await extensionWorker(extension.context);
  const stored = await worker.evaluate(`Promise.all([
    chrome.storage.local.get(null), chrome.storage.sync.get(null), chrome.storage.session.get(null),
  ]).then(JSON.stringify)`);
  expect(stored).toContain(DESTINATION);
  for (const text of [stored, await page.content(), await popup.content()]) expect(text).not.toContain(TOKEN);
});
