import { expect } from '@playwright/test';
import { killWorker } from './driver/kill-worker.ts';
import { extensionWorker } from './driver/launch-browser.ts';
import { pressLast } from './driver/press-last.ts';
import { DESTINATION, SAMPLE_WORKSPACE } from './sample-workspace.ts';
import { allow, beginSignIn, endConnection, openSignIn, PUBLIC_CLIENT, signIn, test } from './sign-in-test.ts';
import { chooseDestination, openOptions, savePopup, visit } from './steps.ts';

const SHORT = 'http://article.test/short';
const SHORT_TITLE = 'How to oil a squeaking oarlock';
const LONG = 'http://article.test/article';
const LONG_TITLE = 'A year of keeping a tide diary';

test.beforeEach(({ emulator }) => {
  emulator.seed({ ...SAMPLE_WORKSPACE, oauthClients: [PUBLIC_CLIENT] });
});

test('Cancel in Notion’s window, and closing it, leave nothing behind', async ({ extension, emulator }) => {
  const { options, notion } = await openSignIn(extension);
  const closed = notion.waitForEvent('close');
  await pressLast(notion.getByRole('button', { name: 'Cancel' }));
  await closed;
  const cancelled = options.getByText('Notion was not connected, because the sign-in was cancelled.');
  await expect(cancelled).toBeVisible();
  const second = await beginSignIn(extension, options);
  await expect(cancelled).toHaveCount(0);
  await second.close();
  await expect(cancelled).toBeVisible();
  expect(emulator.state.refreshTokens.size).toBe(0);
});

test('an answer with a state that was not sent is not used', async ({ extension, emulator }) => {
  const { options, notion } = await openSignIn(extension);
  const forged = `https://${extension.extensionId}.chromiumapp.org/notion?code=stolen&state=${'x'.repeat(43)}`;
  await notion.goto(forged).catch(() => {});
  await expect(options.getByText('The answer of this sign-in does not belong to it')).toBeVisible();
  expect(emulator.state.refreshTokens.size).toBe(0);
});

test('a code that ran out on the way is told as such', async ({ extension, emulator, broker }) => {
  const { options, notion } = await openSignIn(extension);
  broker.before.set('/token', () => {
    emulator.state.clockOffset += 11 * 60_000;
  });
  await allow(notion, ['Library']);
  await expect(options.getByText('The sign-in took too long and is no longer valid.')).toBeVisible();
});

test('a sign-in service that is down is told as such, and trying again works', async ({ extension, broker }) => {
  broker.isDown = true;
  const options = await openOptions(extension);
  await options.getByRole('button', { name: 'Sign in with Notion' }).click();
  await expect(options.getByText('The sign-in service cannot be reached.')).toBeVisible();
  broker.isDown = false;
  await allow(await beginSignIn(extension, options), ['Library']);
  await expect(options.getByText('Signed in: sees the pages you chose')).toBeVisible();
});

test('a worker that is stopped while the window is open does not lose the answer', async ({ extension }) => {
  const { options, notion } = await openSignIn(extension);
  await killWorker(extension, options);
  await allow(notion, ['Library']);
  await expect(options.getByText('Signed in: sees the pages you chose')).toBeVisible();
});

test('a token that runs out in the middle of a clip is renewed, and the page is made once', async ({
  extension,
  emulator,
}) => {
  await signIn(extension);
  const [first] = [...emulator.state.refreshTokens.keys()];
  emulator.state.faults.add({
    method: 'PATCH',
    path: '/v1/blocks/:/children',
    nth: 2,
    answer: { when: 'before', status: 401 },
  });
  const popup = await savePopup(extension, await visit(extension, LONG), DESTINATION);
  await expect(popup.getByRole('status')).toContainText('Saved to', { timeout: 45_000 });
  expect([...emulator.state.refreshTokens.keys()]).not.toContain(first);
  expect(emulator.state.pagesTitled(LONG_TITLE)).toHaveLength(1);
});

test('a clip whose connection Notion ended waits, and goes on by itself after signing in again', async ({
  extension,
  emulator,
}) => {
  const options = await signIn(extension);
  emulator.state.faults.add({
    method: 'PATCH',
    path: '/v1/blocks/:/children',
    nth: 1,
    delayBefore: 1_500,
  });
  const popup = await savePopup(extension, await visit(extension, LONG), DESTINATION);
  await expect.poll(() => emulator.state.pagesTitled(LONG_TITLE).length, { timeout: 30_000 }).toBe(1);
  endConnection(emulator);
  await expect(popup.getByText('Notion ended this connection.')).toBeVisible({ timeout: 30_000 });
  await options.bringToFront();
  await options.reload();
  await expect(options.getByText('Notion ended this connection.').first()).toBeVisible();
  await allow(await beginSignIn(extension, options, 'Sign in again'), ['Library']);
  const activity = options.getByRole('region', { name: 'Activity' });
  await expect(activity.getByText(/^Saved · to Reading list/)).toBeVisible({ timeout: 45_000 });
  await expect(options.getByText('Notion ended this connection.')).toHaveCount(0);
  expect(emulator.state.pagesTitled(LONG_TITLE)).toHaveLength(1);
});

test('disconnecting ends the connection at Notion, and forgets its places', async ({ extension, emulator }) => {
  const options = await signIn(extension);
  await chooseDestination(options, DESTINATION);
  await options.getByRole('button', { name: 'Disconnect' }).click();
  await expect(options.getByText('Disconnected. Its token and everything known')).toBeVisible();
  const issued = [...emulator.state.tokens.values()].filter(({ clientId }) => clientId === PUBLIC_CLIENT.id);
  expect(issued.map(({ revoked }) => revoked)).toEqual([true]);
  const worker = await extensionWorker(extension.context);
  expect(await worker.evaluate('chrome.storage.local.get(null).then(JSON.stringify)')).not.toContain(DESTINATION);
});

test('two workspaces lie side by side, and each page goes where it was sent', async ({ extension, emulator }) => {
  emulator.seed({
    workspaces: [{ name: 'Home', icon: '🏡', people: [{ name: 'Mara' }] }],
    pages: [{ title: 'Kitchen', workspace: 'Home' }],
    databases: [
      { title: 'Soups', parent: 'Kitchen', workspace: 'Home', dataSources: [{ properties: { Name: { title: {} } } }] },
    ],
  });
  await signIn(extension, ['Library'], 'Acme research');
  const options = await signIn(extension, ['Kitchen'], 'Home');
  await expect(options.getByText('Signed in: sees the pages you chose')).toHaveCount(2);
  const article = await visit(extension, SHORT);
  const first = await savePopup(extension, article, DESTINATION);
  await expect(first.getByRole('status')).toContainText('Saved to', { timeout: 30_000 });
  await first.close();
  const second = await savePopup(extension, article, 'Soups');
  await expect(second.getByRole('status')).toContainText('Saved to', { timeout: 30_000 });
  const names = emulator.state
    .pagesTitled(SHORT_TITLE)
    .map(({ workspaceId }) => emulator.state.workspaces.get(workspaceId)?.name);
  expect(names).toEqual(['Acme research', 'Home']);
});
