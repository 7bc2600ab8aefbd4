import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Emulator } from '../../notion-emulator/start-emulator.ts';
import { expectedSeen, seenBlocks } from '../read-saved.ts';
import { DESTINATION, TOKEN } from '../sample-workspace.ts';
import { expectedBlocks } from '../site/expected-blocks.ts';
import { PICK_PAGE_TITLE } from '../site/pick-page.ts';
import { png } from '../site/png.ts';
import { SHORT_ARTICLE, SHORT_ARTICLE_TITLE } from '../site/short-article.ts';
import { test } from './test.ts';
import type { TestBrowser } from './test-browser.ts';

const SAVED = { timeout: 45_000 };

async function chooseInOptions(device: TestBrowser): Promise<void> {
  const options = await device.openOptions();
  await options.fill('textbox', 'Notion token', TOKEN);
  await options.click('button', 'Connect');
  await options.fill('combobox', 'Save to', DESTINATION);
  await options.click('option', new RegExp(DESTINATION));
}

function savedBlocks(emulator: Emulator, title: string) {
  const [made] = emulator.state.pagesTitled(title);
  return made ? emulator.state.page(made.id).blocks : [];
}

test('an element is picked by keys, without what is removed from it, and saved', async ({ device, emulator }) => {
  await chooseInOptions(device);
  const tab = await device.visit('http://article.test/picks');
  const popup = await device.openPopup(tab);
  await popup.click('button', 'More ways to save');
  await popup.click('menuitem', 'Pick an element…');
  await expect.poll(() => tab.holds('tearsheet-picker')).toBe(true);
  await tab.press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
  await tab.press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter');
  await tab.press('ArrowDown', 'ArrowRight', 'ArrowRight', 'Delete');
  await tab.press('Tab', 'Shift+Tab', 'Shift+Tab', 'Enter');
  await expect.poll(() => savedBlocks(emulator, PICK_PAGE_TITLE).length, SAVED).toBeGreaterThan(0);
  expect(seenBlocks(savedBlocks(emulator, PICK_PAGE_TITLE))).toEqual([
    { type: 'heading_2', text: 'The lamps' },
    { type: 'bulleted_list_item', text: 'The red one' },
    { type: 'bulleted_list_item', text: 'The green one' },
    { type: 'paragraph', text: 'The third is broken.' },
  ]);
});

test('the picture under the pointer is saved from the menu', async ({ device, kind, emulator }) => {
  test.skip(kind === 'chromium', 'Chromium draws menus in a window only: right-click.spec.ts');
  await chooseInOptions(device);
  const tab = await device.visit('http://article.test/things');
  await device.chooseInMenu(tab, '#picture', 'Save image to Notion');
  const sha256 = createHash('sha256').update(png(3)).digest('hex');
  await expect
    .poll(() => savedBlocks(emulator, 'The lock at low tide'), SAVED)
    .toMatchObject([{ type: 'image', file: { sha256 } }]);
});

test('what is selected is saved from the menu, and nothing around it', async ({ device, kind, emulator }) => {
  test.skip(kind === 'chromium', 'Chromium draws menus in a window only');
  await chooseInOptions(device);
  const tab = await device.visit('http://article.test/short');
  await tab.select('h2');
  await device.chooseInMenu(tab, 'h2', 'Save selection to Notion');
  const text = () => JSON.stringify(savedBlocks(emulator, SHORT_ARTICLE_TITLE) ?? []);
  await expect.poll(text, SAVED).toContain('What to do');
  expect(text()).not.toContain('Tallow');
});

test('the page is saved from the menu', async ({ device, kind, emulator }) => {
  test.skip(kind === 'chromium', 'Chromium draws menus in a window only: save-article.spec.ts');
  await chooseInOptions(device);
  await device.chooseInMenu(await device.visit('http://article.test/short'), 'h1', 'Save page to Notion');
  const expected = expectedSeen(expectedBlocks(SHORT_ARTICLE));
  await expect.poll(() => seenBlocks(savedBlocks(emulator, SHORT_ARTICLE_TITLE)), SAVED).toEqual(expected);
});

test('a link is saved from the menu as a bookmark, under the words it has in its page', async ({
  device,
  kind,
  emulator,
}) => {
  test.skip(kind === 'chromium', 'Chromium draws menus in a window only: right-click.spec.ts');
  await chooseInOptions(device);
  const things = await device.visit('http://article.test/things');
  await device.chooseInMenu(things, '#link', 'Save link to Notion as a bookmark');
  await expect
    .poll(() => savedBlocks(emulator, 'Squeaking oarlocks'), SAVED)
    .toMatchObject([{ type: 'bookmark', payload: { url: 'http://article.test/short' } }]);
});

test.describe(() => {
  test.use({ needs: { sites: ['http://article.test/*'] } });

  test('the article behind a link is clipped from the menu without opening it', async ({ device, kind, emulator }) => {
    test.skip(kind === 'chromium', 'Chromium draws menus in a window only: right-click.spec.ts');
    await chooseInOptions(device);
    const things = await device.visit('http://article.test/things');
    await device.chooseInMenu(things, '#link', 'Clip the linked page to Notion');
    const expected = expectedSeen(expectedBlocks(SHORT_ARTICLE));
    await expect.poll(() => seenBlocks(savedBlocks(emulator, SHORT_ARTICLE_TITLE)), SAVED).toEqual(expected);
  });
});
