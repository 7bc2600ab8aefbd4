import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { killWorker } from './driver/kill-worker.ts';
import { type ExtensionBrowser, extensionWorker, launchBrowser } from './driver/launch-browser.ts';
import { openPlainBrowser } from './driver/open-plain-browser.ts';
import { openPopup } from './driver/open-popup.ts';
import { expectedBlocks } from './site/expected-blocks.ts';
import { LONG_ARTICLE, LONG_ARTICLE_IMAGES } from './site/long-article.ts';
import { contextMenu, quickSave, visit } from './steps.ts';
import { test } from './test.ts';

const SHORT = 'http://article.test/short';

test('the extension as it ships finds Notion at the emulator, and nothing else', async ({ extension }) => {
  const worker = await extensionWorker(extension.context);
  const answer = await worker.evaluate(async () => (await fetch('https://api.notion.com/v1/users/me')).json());
  expect(answer).toMatchObject({ object: 'error', status: 401, code: 'unauthorized' });
  const page = await extension.context.newPage();
  await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});

test('the sample article is long, and its pictures are there', async ({ extension }) => {
  const page = await visit(extension, 'http://article.test/article');
  const widths = await page.locator('article img').evaluateAll((images) => images.map((image) => image.clientWidth));
  expect(widths).toEqual(Array(LONG_ARTICLE_IMAGES).fill(320));
  expect(expectedBlocks(LONG_ARTICLE).length).toBeGreaterThan(300);
});

test('the toolbar button opens the popup on the tab', async ({ extension }) => {
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await expect(popup.getByRole('heading', { name: 'Connect Notion first' })).toBeVisible();
});

test('the shortcut reaches the extension, also after its worker was killed', async ({ extension }) => {
  const page = await visit(extension, SHORT);
  await opensSettings(extension, () => quickSave(extension, page));
  await killWorker(extension, page);
  await opensSettings(extension, () => quickSave(extension, page));
});

test("the browser's context menu reaches the extension", async ({ windowedExtension, display }) => {
  const page = await visit(windowedExtension, SHORT);
  await opensSettings(windowedExtension, () => contextMenu(display, page));
});

test('a browser without a debugger can be operated', async ({ emulator, site, emptyDisplay: display }) => {
  test.setTimeout(120_000);
  const ports = { notionPort: emulator.tlsPort, sitePort: site.port };
  const profile = await mkdtemp(join(tmpdir(), 'tearsheet-profile-'));
  const prepared = await launchBrowser({ ...ports, profile });
  await prepared.close();
  const plain = await openPlainBrowser({ ...ports, display, profile, url: SHORT, title: 'How to oil' });
  await plain.press('alt+shift+s');
  await display.findWindow('^Tearsheet');
  await plain.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A quick save before anything is connected leads to the settings: a sign that the gesture arrived. */
async function opensSettings({ context }: ExtensionBrowser, gesture: () => Promise<void>): Promise<void> {
  const isSettings = (page: Page) => page.url().endsWith('/options.html');
  const [settings] = await Promise.all([context.waitForEvent('page', isSettings), gesture()]);
  await settings.close();
}
