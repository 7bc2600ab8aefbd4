import { expect } from '@playwright/test';
import { extensionWorker } from './driver/launch-browser.ts';
import { READ_DATABASES, READ_STORAGE_AREAS } from './driver/watch-words.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { connect, savePopup, visit } from './steps.ts';
import { test } from './test.ts';

const NOTHING = JSON.stringify({ keys: [], values: [] });

const READ_RIGHTS = `Promise.all([
  chrome.permissions.getAll().then(({ origins }) => origins),
  chrome.alarms.getAll(),
  chrome.declarativeNetRequest.getSessionRules(),
])`;

test('Reset everything leaves nothing in any storage, with a clip still under way', async ({ extension, emulator }) => {
  emulator.seed(SAMPLE_WORKSPACE);
  const options = await connect(extension, TOKEN);
  await expect(options.getByText('Acme research').first()).toBeVisible();
  const saved = await savePopup(extension, await visit(extension, 'http://article.test/short'), DESTINATION);
  await expect(saved.getByRole('link', { name: 'Open in Notion' })).toBeVisible({ timeout: 45_000 });
  await saved.close();
  // The second clip never gets an answer while it is asked for.
  emulator.state.faults.add({
    method: 'POST',
    path: '/v1/pages',
    answer: { when: 'before', status: 429, retryAfter: 50 },
  });
  const waiting = await savePopup(extension, await visit(extension, 'http://article.test/article'), DESTINATION);
  const worker = await extensionWorker(extension.context);
  const stores = () => worker.evaluate<Record<string, string>>(READ_DATABASES);
  await expect.poll(async () => (await stores())['jobs'] ?? '', { timeout: 45_000 }).toContain('rateLimited');
  await waiting.close();

  await options.bringToFront();
  await options.getByRole('button', { name: 'Reset everything…' }).click();
  await options.getByRole('button', { name: 'Cancel' }).last().click();
  expect((await stores())['connections']).toContain(TOKEN);
  await options.getByRole('button', { name: 'Reset everything…' }).click();
  await options.getByRole('button', { name: 'Remove everything' }).click();
  await expect(options.getByText('Everything is removed.')).toBeVisible();

  // Whatever was under way has had its time to write something.
  await options.waitForTimeout(2_000);
  for (const [store, rows] of Object.entries(await stores())) expect(rows, store).toBe(NOTHING);
  const areas = await worker.evaluate<Record<string, string>>(READ_STORAGE_AREAS);
  expect(areas).toMatchObject({ local: '{}', session: '{}', sync: '{}' });
  expect(await worker.evaluate(READ_RIGHTS)).toEqual([['https://api.notion.com/*'], [], []]);
});
