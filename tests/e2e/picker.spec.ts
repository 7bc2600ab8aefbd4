import { expect, type Page } from '@playwright/test';
import type { Emulator } from '../notion-emulator/start-emulator.ts';
import type { ExtensionBrowser } from './driver/launch-browser.ts';
import { openPopup } from './driver/open-popup.ts';
import { pressLast } from './driver/press-last.ts';
import { sealedButton } from './driver/sealed-button.ts';
import { seenBlocks } from './read-saved.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { PICK_PAGE_TITLE } from './site/pick-page.ts';
import { chooseDefault, connect, visit } from './steps.ts';
import { test } from './test.ts';

const PAGE = 'http://article.test/picks';
const SAVED = { timeout: 30_000 };
const SAVE = `Save to ${DESTINATION}`;

test.beforeEach(({ emulator }) => emulator.seed(SAMPLE_WORKSPACE));

/** Opens the picker from the popup, which closes. */
async function openPicker(browser: ExtensionBrowser): Promise<Page> {
  await chooseDefault(await connect(browser, TOKEN), DESTINATION);
  const page = await visit(browser, PAGE);
  const popup = await openPopup(browser, page);
  await popup.getByRole('button', { name: 'More ways to save' }).click();
  await pressLast(popup.getByRole('menuitem', { name: 'Pick an element…' }));
  await expect(page.locator('tearsheet-picker')).toBeAttached();
  return page;
}

async function press(page: Page, name: string): Promise<void> {
  const { x, y } = await sealedButton(page, name);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

async function pointAt(page: Page, selector: string, position?: { x: number; y: number }): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  const { x = box.width / 2, y = box.height / 2 } = position ?? {};
  await page.mouse.move(box.x + x, box.y + y);
  await page.mouse.click(box.x + x, box.y + y);
}

async function savedBlocks(emulator: Emulator) {
  const blocks = () => {
    const [made] = emulator.state.pagesTitled(PICK_PAGE_TITLE);
    return made ? emulator.state.page(made.id).blocks : [];
  };
  await expect.poll(() => blocks().length, SAVED).toBeGreaterThan(0);
  return seenBlocks(blocks());
}

const LAMPS = [
  { type: 'heading_2', text: 'The lamps' },
  { type: 'bulleted_list_item', text: 'The red one' },
  { type: 'bulleted_list_item', text: 'The green one' },
];

test('by mouse: what is clicked is saved, without what is removed, and the page notices nothing', async ({
  extension,
  emulator,
}) => {
  const page = await openPicker(extension);
  const before = await page.locator('main').evaluate((main) => main.outerHTML);
  await pointAt(page, '#lamps', { x: 4, y: 4 });
  await page.screenshot({ path: test.info().outputPath('picked.png') });
  await press(page, 'Clip this');
  await pointAt(page, '#ad');
  await press(page, 'Remove');
  await pointAt(page, '#link');
  await press(page, 'Remove');
  await press(page, 'Undo remove');
  await page.screenshot({ path: test.info().outputPath('removed.png') });
  await press(page, SAVE);
  await expect(page.locator('tearsheet-picker')).not.toBeAttached();
  expect(await savedBlocks(emulator)).toEqual([...LAMPS, { type: 'paragraph', text: 'The third is broken.' }]);
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  expect(await page.locator('main').evaluate((main) => main.outerHTML)).toBe(before);
  expect(page.url()).toBe(PAGE);
});

test('by keys: arrows lead to it, Enter takes it, Delete leaves out, Enter saves', async ({ extension, emulator }) => {
  const page = await openPicker(extension);
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'Delete']) await page.keyboard.press(key);
  await page.screenshot({ path: test.info().outputPath('keys.png') });
  for (const key of ['Tab', 'Shift+Tab', 'Shift+Tab', 'Enter']) await page.keyboard.press(key);
  expect(await savedBlocks(emulator)).toEqual([...LAMPS, { type: 'paragraph', text: 'The third is broken.' }]);
});

test('with nothing picked the article is saved, without what was removed', async ({ extension, emulator }) => {
  const page = await openPicker(extension);
  await pointAt(page, '#lamps', { x: 4, y: 4 });
  await press(page, 'Remove');
  await press(page, SAVE);
  expect(await savedBlocks(emulator)).toEqual([
    { type: 'paragraph', text: 'There are three, and each is lit by hand.' },
    { type: 'paragraph', text: 'Nothing more is known of them.' },
  ]);
});

test('Escape and Cancel end it: nothing is saved, and the page is as it was', async ({ extension, emulator }) => {
  const page = await openPicker(extension);
  await pointAt(page, '#lamps', { x: 4, y: 4 });
  await page.keyboard.press('Escape');
  await expect(page.locator('tearsheet-picker')).not.toBeAttached();
  await expect(page.locator('tearsheet-toast')).not.toBeAttached();
  await page.locator('#end').click();
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toContain('click');
  expect(emulator.state.pagesTitled(PICK_PAGE_TITLE)).toEqual([]);
});

test('a page that presses and types by itself reaches nothing', async ({ extension, emulator }) => {
  const page = await openPicker(extension);
  await pointAt(page, '#lamps', { x: 4, y: 4 });
  await press(page, 'Clip this');
  // Long enough for many of the presses that the page makes every 50 ms.
  await page.waitForTimeout(600);
  await expect(page.locator('tearsheet-picker')).toBeAttached();
  expect(emulator.state.pagesTitled(PICK_PAGE_TITLE)).toEqual([]);
  await press(page, 'Cancel');
  await expect(page.locator('tearsheet-picker')).not.toBeAttached();
});
