import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Fault } from '../notion-emulator/faults/fault.ts';
import type { Emulator } from '../notion-emulator/start-emulator.ts';
import { killBrowser } from './driver/kill-browser.ts';
import { killWorker } from './driver/kill-worker.ts';
import { launchBrowser } from './driver/launch-browser.ts';
import { expectedSeen, seenBlocks } from './read-saved.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { expectedBlocks } from './site/expected-blocks.ts';
import { LONG_ARTICLE, LONG_ARTICLE_TITLE } from './site/long-article.ts';
import { connect, openOptions, savePopup, visit } from './steps.ts';
import { test } from './test.ts';

const ARTICLE = 'http://article.test/article';
/** Kinds of request of a clip, each with the call of it that is under way when everything dies. */
const MOMENTS: Record<string, Fault> = {
  'the page is created': { method: 'POST', path: '/v1/pages', nth: 1 },
  'blocks are appended': { method: 'PATCH', path: '/v1/blocks/:/children', nth: 2 },
  'a picture is uploaded': { method: 'POST', path: '/v1/file_uploads/:/send', nth: 5 },
};
/** The popup shows the pictures' way and asks for the tab no more: all of them are in the journal. */
const ALL_READ = /^(?!.*Keep this tab open).*Images stored in Notion/s;
/** Long enough to die in, between the deed and its answer. */
const HANGS_MS = 20_000;

test.beforeEach(({ emulator }) => emulator.seed(SAMPLE_WORKSPACE));

/** Resolves once the call that hangs has done its deed. */
async function struck(emulator: Emulator, { method, path = '', nth = 1 }: Fault): Promise<void> {
  const pattern = new RegExp(`^${path.replaceAll(':', '[^/]+')}$`);
  const done = () =>
    emulator.state.requests.filter((request) => request.method === method && pattern.test(request.path));
  await expect.poll(() => done()[nth - 1]?.committed, { timeout: 30_000 }).toBe(true);
}

async function expectExact(emulator: Emulator): Promise<void> {
  const expected = expectedSeen(expectedBlocks(LONG_ARTICLE));
  const made = () => emulator.state.pagesTitled(LONG_ARTICLE_TITLE);
  const saved = () => seenBlocks(emulator.state.page(made()[0]?.id ?? '').blocks);
  await expect.poll(() => made().length, { timeout: 60_000 }).toBe(1);
  await expect.poll(() => saved().length, { timeout: 60_000 }).toBe(expected.length);
  await expect.poll(saved, { timeout: 30_000 }).toEqual(expected);
  expect(made()).toHaveLength(1);
}

for (const [moment, request] of Object.entries(MOMENTS)) {
  test(`the worker is stopped while ${moment}`, async ({ extension, emulator }) => {
    test.setTimeout(120_000);
    await connect(extension, TOKEN);
    emulator.state.faults.add({ ...request, delayAfter: HANGS_MS });
    const page = await visit(extension, ARTICLE);
    const popup = await savePopup(extension, page, DESTINATION);
    await struck(emulator, request);
    await popup.close();
    await killWorker(extension, page);
    // Any event starts the worker anew; the alarm would within a minute.
    await openOptions(extension);
    await expectExact(emulator);
  });

  test(`the browser is killed while ${moment}`, async ({ site, emulator }) => {
    test.setTimeout(120_000);
    const ports = { notionPort: emulator.tlsPort, sitePort: site.port };
    const profile = await mkdtemp(join(tmpdir(), 'tearsheet-profile-'));
    const first = await launchBrowser({ ...ports, profile });
    await connect(first, TOKEN);
    emulator.state.faults.add({ ...request, delayAfter: HANGS_MS });
    // Pictures still in the page die with it; those that were read are in the journal.
    const popup = await savePopup(first, await visit(first, ARTICLE), DESTINATION);
    await expect.poll(() => popup.getByRole('status').textContent()).toMatch(ALL_READ);
    await struck(emulator, request);
    await killBrowser(first);
    const second = await launchBrowser({ ...ports, profile });
    await expectExact(emulator);
    await second.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}
