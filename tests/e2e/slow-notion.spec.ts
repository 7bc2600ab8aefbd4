import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchBrowser } from './driver/launch-browser.ts';
import { openPlainBrowser } from './driver/open-plain-browser.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { SHORT_ARTICLE_TITLE } from './site/short-article.ts';
import { connect } from './steps.ts';
import { test } from './test.ts';

/** Longer than the 30 s after which Chrome stops a worker that only waits for a request. */
const ANSWER_AFTER_MS = 45_000;

test('a worker that nobody debugs lives through an answer that takes 45 seconds', async ({
  emulator,
  site,
  emptyDisplay: display,
}) => {
  test.setTimeout(200_000);
  emulator.seed(SAMPLE_WORKSPACE);
  const ports = { notionPort: emulator.tlsPort, sitePort: site.port };
  const profile = await mkdtemp(join(tmpdir(), 'tearsheet-profile-'));
  const prepared = await launchBrowser({ ...ports, profile });
  const options = await connect(prepared, TOKEN);
  await options.getByRole('combobox').fill(DESTINATION);
  await options.getByRole('option', { name: DESTINATION }).click();
  await expect(options.getByRole('combobox')).toHaveValue(DESTINATION);
  await prepared.close();

  emulator.state.faults.add({ method: 'POST', path: '/v1/pages', delayAfter: ANSWER_AFTER_MS });
  const url = 'http://article.test/short';
  const plain = await openPlainBrowser({ ...ports, display, profile, url, title: SHORT_ARTICLE_TITLE });
  const creates = () => emulator.state.requests.filter(({ method, path }) => method === 'POST' && path === '/v1/pages');
  // A busy machine may lose a key on its way to the window; what is under way is not taken up twice.
  await expect(async () => {
    await plain.press('alt+shift+s');
    await expect.poll(() => creates().length, { timeout: 10_000 }).toBe(1);
  }).toPass({ timeout: 45_000 });
  await expect.poll(() => creates()[0]?.status, { timeout: ANSWER_AFTER_MS + 20_000 }).toBe(200);
  await plain.close();

  // The worker heard the answer: its journal says so, and nothing was sent twice.
  const after = await launchBrowser({ ...ports, profile });
  const activity = await after.context.newPage();
  await activity.goto(`chrome-extension://${after.extensionId}/options.html`);
  await expect(activity.getByText(`Saved · to ${DESTINATION}`)).toBeVisible();
  await after.close();
  expect(creates()).toHaveLength(1);
  // A worker that had died would have had to look for the page.
  expect(emulator.state.requests.filter(({ path }) => path.endsWith('/query'))).toEqual([]);
  expect(emulator.state.pagesTitled(SHORT_ARTICLE_TITLE)).toHaveLength(1);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
