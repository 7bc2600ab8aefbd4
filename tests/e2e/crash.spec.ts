import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Emulator } from '../notion-emulator/start-emulator.ts';
import { MOMENTS } from './crash/moments.ts';
import { saveWithNote } from './crash/save-with-note.ts';
import { prepare, struck } from './crash/struck.ts';
import { killBrowser } from './driver/kill-browser.ts';
import { killWorker } from './driver/kill-worker.ts';
import { type ExtensionBrowser, launchBrowser } from './driver/launch-browser.ts';
import { expectedSeen, seenBlocks } from './read-saved.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { expectedBlocks } from './site/expected-blocks.ts';
import { LONG_ARTICLE, LONG_ARTICLE_TITLE } from './site/long-article.ts';
import { connect, openOptions, visit } from './steps.ts';
import { test } from './test.ts';

/** `npm run test:crash` ends everything at every kind of request; `npm test` at six. */
const IS_WHOLE = process.env['TEARSHEET_CRASH'] === 'all';
const ARTICLE = 'http://article.test/article';
const NOTE = 'Compare with the harbour table';
/** How long the network is away, ms. */
const CUT_MS = 3_000;

test.beforeEach(({ emulator }) => emulator.seed(SAMPLE_WORKSPACE));

/** All pictures are in the journal: those still in the page would die with it. */
async function allRead(options: Page): Promise<void> {
  const item = options.getByRole('region', { name: 'Activity' });
  await expect(item.getByText(LONG_ARTICLE_TITLE)).toBeVisible();
}

async function expectExact(emulator: Emulator): Promise<void> {
  const expected = expectedSeen(expectedBlocks(LONG_ARTICLE));
  const made = () => emulator.state.pagesTitled(LONG_ARTICLE_TITLE);
  const saved = () => seenBlocks(emulator.state.page(made()[0]?.id ?? '').blocks);
  const notes = () => [...emulator.state.comments.values()].map(({ parent }) => parent.id);
  await expect.poll(() => made().length, { timeout: 150_000 }).toBe(1);
  await expect.poll(() => saved().length, { timeout: 150_000 }).toBe(expected.length);
  await expect.poll(saved, { timeout: 30_000 }).toEqual(expected);
  // The note comes last.
  await expect.poll(notes, { timeout: 150_000 }).toEqual([made()[0]?.id]);
  expect(made()).toHaveLength(1);
}

async function save(browser: ExtensionBrowser): Promise<{ page: Page; options: Page }> {
  const options = await connect(browser, TOKEN);
  const page = await visit(browser, ARTICLE);
  const popup = await saveWithNote(browser, page, DESTINATION, NOTE);
  await popup.close();
  return { page, options };
}

for (const moment of MOMENTS) {
  const { name, when, isUsual } = moment;
  const title = `while ${name}${when === 'before' ? ', before it is done' : ''}`;

  if (IS_WHOLE || isUsual) {
    test(`the worker is stopped ${title}`, async ({ extension, emulator }) => {
      test.setTimeout(300_000);
      prepare(emulator, moment);
      const { page } = await save(extension);
      await struck(emulator, moment);
      await killWorker(extension, page);
      // Any event starts the worker anew; the alarm would within a minute.
      await openOptions(extension);
      await expectExact(emulator);
    });

    test(`the browser is killed ${title}`, async ({ site, emulator }) => {
      test.setTimeout(300_000);
      const ports = { notionPort: emulator.tlsPort, sitePort: site.port };
      const profile = await mkdtemp(join(tmpdir(), 'tearsheet-profile-'));
      const first = await launchBrowser({ ...ports, profile });
      prepare(emulator, moment);
      const { options } = await save(first);
      await allRead(options);
      await struck(emulator, moment);
      await killBrowser(first);
      const second = await launchBrowser({ ...ports, profile });
      await expectExact(emulator);
      await second.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });
  }

  if (IS_WHOLE) {
    test(`the network is cut ${title}`, async ({ extension, emulator }) => {
      test.setTimeout(300_000);
      prepare(emulator, moment);
      await save(extension);
      await struck(emulator, moment);
      await extension.context.setOffline(true);
      await new Promise((resolve) => setTimeout(resolve, CUT_MS));
      await extension.context.setOffline(false);
      await expectExact(emulator);
    });
  }
}
