import { expect } from '@playwright/test';
import type { Emulator } from '../../notion-emulator/start-emulator.ts';
import { expectedSeen, seenBlocks } from '../read-saved.ts';
import { DESTINATION, LONELY_TOKEN, TOKEN } from '../sample-workspace.ts';
import { expectedBlocks } from '../site/expected-blocks.ts';
import { LONG_ARTICLE, LONG_ARTICLE_TITLE } from '../site/long-article.ts';
import { expectText, test } from './test.ts';
import type { TestBrowser } from './test-browser.ts';

const ARTICLE = 'http://article.test/article';
const SAVED = { timeout: 45_000 };

async function connect(browser: TestBrowser, token = TOKEN) {
  const options = await browser.openOptions();
  await options.fill('textbox', 'Notion token', token);
  await options.click('button', 'Connect');
  return options;
}

async function chooseInOptions(browser: TestBrowser): Promise<void> {
  const options = await connect(browser);
  await options.fill('combobox', 'Save to', DESTINATION);
  await options.click('option', new RegExp(DESTINATION));
}

/** Exactly one page, with the article block for block and picture for picture. */
async function expectSaved(emulator: Emulator): Promise<void> {
  await expect.poll(() => emulator.state.pagesTitled(LONG_ARTICLE_TITLE).length, SAVED).toBe(1);
  const [made] = emulator.state.pagesTitled(LONG_ARTICLE_TITLE);
  const saved = () => emulator.state.page(made?.id ?? '');
  await expect.poll(() => seenBlocks(saved().blocks), SAVED).toEqual(expectedSeen(expectedBlocks(LONG_ARTICLE)));
  // Its pictures, and the icon of the site.
  expect(saved().files.size).toBe(13);
}

test('the popup saves the whole article and links to the page', async ({ device, emulator }) => {
  await connect(device);
  const popup = await device.openPopup(await device.visit(ARTICLE));
  await popup.fill('combobox', 'Save to', DESTINATION);
  await popup.click('option', new RegExp(DESTINATION));
  await popup.click('button', 'Save');
  await expect.poll(() => popup.has('link', 'Open in Notion'), SAVED).toBe(true);
  await expectSaved(emulator);
});

test('the shortcut saves to the last place, and a note in the page tells the end', async ({ device, emulator }) => {
  await chooseInOptions(device);
  const tab = await device.visit(ARTICLE);
  await device.quickSave(tab);
  await expectSaved(emulator);
  await expect.poll(() => tab.holds('tearsheet-toast'), SAVED).toBe(true);
});

test('a token that sees nothing is told so, and a wrong one too', async ({ device }) => {
  await expectText(await connect(device, 'ntn_wrong'), /token/i);
  await expectText(await connect(device, LONELY_TOKEN), /share/i);
});

/** While blocks are appended: Notion does the deed and its answer hangs. */
const HANGING_APPEND = { method: 'PATCH', path: '/v1/blocks/:/children', nth: 2, delayAfter: 20_000 };

/** Saves through the popup, up to the moment at which an append hangs and every picture is in the journal. */
async function saveUntilStruck(browser: TestBrowser, emulator: Emulator): Promise<void> {
  await chooseInOptions(browser);
  const appends = () =>
    emulator.state.requests.filter(({ method, path }) => method === 'PATCH' && path.endsWith('/children'));
  // What the token may do is tried when it is connected, on blocks that do not exist: that is no append.
  await expect.poll(() => appends()[0]?.status, SAVED).toBe(404);
  emulator.state.faults.add(HANGING_APPEND);
  const popup = await browser.openPopup(await browser.visit(ARTICLE));
  await popup.click('button', 'Save');
  await expect.poll(() => appends().filter(({ committed }) => committed).length, SAVED).toBe(2);
}

test('a clip survives the death of the background', async ({ device, emulator }) => {
  await saveUntilStruck(device, emulator);
  await device.killBackground();
  // Any page of ours wakes it; without one the alarm does, within a minute.
  await device.openOptions();
  await expectSaved(emulator);
});

test.describe(() => {
  test.use({ needs: { restart: true } });

  test('a clip survives the death of the browser', async ({ device, emulator }) => {
    await saveUntilStruck(device, emulator);
    await device.crash();
    await expectSaved(emulator);
  });
});
