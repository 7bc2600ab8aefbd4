import { expect, type Page } from '@playwright/test';
import type { Emulator } from '../notion-emulator/start-emulator.ts';
import { type ExtensionBrowser, launchBrowser } from './driver/launch-browser.ts';
import { openPopup } from './driver/open-popup.ts';
import { type Picture, readPicture } from './read-picture.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { BAND, bandColour, FIXED, FIXED_COLOUR, STICKY, STICKY_COLOUR } from './site/tall-page.ts';
import { chooseDestination, connect, visit } from './steps.ts';
import { test } from './test.ts';

const SAVED = { timeout: 60_000 };
type Shot = 'Visible part' | 'Area' | 'Whole page';

test.beforeEach(({ emulator }) => emulator.seed(SAMPLE_WORKSPACE));

/** Takes a screenshot through the popup, as far as the popup goes. */
async function shoot(browser: ExtensionBrowser, page: Page, shot: Shot): Promise<Page> {
  const popup = await openPopup(browser, page);
  await popup.getByRole('radio', { name: 'Screenshot' }).check();
  await popup.getByRole('radio', { name: shot }).check();
  await chooseDestination(popup, DESTINATION);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  return popup;
}

/** The pictures of the page of this title, once all are there. */
async function savedPictures(emulator: Emulator, title: string, count = 1): Promise<Picture[]> {
  const page = () => {
    const [made] = emulator.state.pagesTitled(title);
    return made && emulator.state.page(made.id);
  };
  await expect.poll(() => page()?.blocks.length, SAVED).toBe(count);
  const blocks = page()?.blocks ?? [];
  expect(blocks.map(({ type }) => type)).toEqual(Array(count).fill('image'));
  return blocks.map(({ file }) => readPicture(file?.bytes ?? new Uint8Array()));
}

/** The colours down the middle of pictures that belong together. */
function middleColumn(pictures: readonly Picture[]): number[][] {
  return pictures.flatMap((picture) =>
    Array.from({ length: picture.height }, (_, row) => picture.at(picture.width / 2, row)),
  );
}

/** A window of this many pixels of the device to a CSS pixel. */
async function launchScaled(emulator: Emulator, sitePort: number, scale: number): Promise<ExtensionBrowser> {
  return launchBrowser({ notionPort: emulator.tlsPort, sitePort, scale });
}

function contentSize(page: Page) {
  return page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
    window: { width: innerWidth, height: innerHeight },
  }));
}

for (const scale of [1, 1.25, 2]) {
  test(`a whole page is stitched without a seam at ${scale} pixels to the pixel`, async ({ emulator, site }) => {
    test.setTimeout(120_000);
    const browser = await launchScaled(emulator, site.port, scale);
    await connect(browser, TOKEN);
    const page = await visit(browser, 'http://article.test/tall/30');
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const size = await contentSize(page);
    await shoot(browser, page, 'Whole page');
    // One picture of the whole, or two where its pixels are more than one may have.
    const pictures = await savedPictures(emulator, 'Tall, 30 bands', scale === 2 ? 2 : 1);
    expect(new Set(pictures.map(({ width }) => width))).toEqual(new Set([Math.round(size.width * scale)]));
    const rows = middleColumn(pictures);
    expect(rows).toHaveLength(Math.round(size.height * scale));
    const colours = (top: number) => rows[Math.round(top * scale)];
    const bands = Array.from({ length: 30 }, (_, index) => index);
    expect(bands.map((index) => colours(STICKY + index * BAND + 3))).toEqual(bands.map(bandColour));
    expect(bands.slice(0, -1).map((index) => colours(STICKY + index * BAND + BAND - 3))).toEqual(
      bands.slice(0, -1).map(bandColour),
    );
    expect(colours(STICKY / 2)).toEqual(STICKY_COLOUR);
    expect(colours(size.height - FIXED / 2)).toEqual(FIXED_COLOUR);
    // The page is as it was: nothing of ours is left, and the reader is where he was.
    expect(await page.evaluate(() => scrollY)).toBe(700);
    await page.evaluate(() => document.querySelector('tearsheet-toast')?.remove());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await browser.close();
  });
}

test('a very tall page becomes several pictures, in order', async ({ extension, emulator }) => {
  test.setTimeout(180_000);
  await connect(extension, TOKEN);
  const page = await visit(extension, 'http://article.test/tall/180');
  const { height } = await contentSize(page);
  await shoot(extension, page, 'Whole page');
  const pictures = await savedPictures(emulator, 'Tall, 180 bands', 3);
  expect(pictures.reduce((sum, picture) => sum + picture.height, 0)).toBe(height);
  const rows = middleColumn(pictures);
  const bands = Array.from({ length: 179 }, (_, index) => index);
  expect(bands.map((index) => rows[STICKY + index * BAND + BAND / 2])).toEqual(bands.map(bandColour));
});

test('where a part of the page scrolls in its stead, that is taken whole', async ({ extension, emulator }) => {
  test.setTimeout(90_000);
  await connect(extension, TOKEN);
  const page = await visit(extension, 'http://article.test/inner/25');
  await shoot(extension, page, 'Whole page');
  const [picture] = await savedPictures(emulator, 'Tall, 25 bands');
  expect(picture?.height).toBe(25 * BAND);
  const bands = Array.from({ length: 25 }, (_, index) => index);
  expect(bands.map((index) => picture?.at(300, index * BAND + 50))).toEqual(bands.map(bandColour));
});

test('another tab in front stops it with a sentence, and the page is as it was', async ({ extension, emulator }) => {
  test.setTimeout(90_000);
  await connect(extension, TOKEN);
  const page = await visit(extension, 'http://article.test/tall/60');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await shoot(extension, page, 'Whole page');
  await expect.poll(() => page.evaluate(() => scrollY), SAVED).toBeGreaterThan(500);
  const other = await extension.context.newPage();
  await other.bringToFront();
  await expect(page.locator('tearsheet-toast')).toBeAttached(SAVED);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.evaluate(() => document.querySelector('tearsheet-toast')?.remove());
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(emulator.state.pagesTitled('Tall, 60 bands')).toEqual([]);
});

test('what is visible is saved as it is, with the page as its source', async ({ extension, emulator }) => {
  await connect(extension, TOKEN);
  const url = 'http://article.test/tall/20';
  const page = await visit(extension, url);
  const { window } = await contentSize(page);
  await shoot(extension, page, 'Visible part');
  const [picture] = await savedPictures(emulator, 'Tall, 20 bands');
  expect(picture).toMatchObject(window);
  expect(picture?.at(300, 30)).toEqual(STICKY_COLOUR);
  expect(picture?.at(300, STICKY + 50)).toEqual(bandColour(0));
  const [made] = emulator.state.pagesTitled('Tall, 20 bands');
  expect(emulator.state.page(made?.id ?? '').properties).toMatchObject({ Link: { url } });
});

test('an area is dragged and saved with the mouse, in pixels of the device', async ({ emulator, site }) => {
  test.setTimeout(60_000);
  const browser = await launchScaled(emulator, site.port, 2);
  await connect(browser, TOKEN);
  const page = await visit(browser, 'http://article.test/tall/20');
  await shoot(browser, page, 'Area').catch(() => {});
  await expect(page.locator('tearsheet-area')).toBeAttached();
  await page.bringToFront();
  await page.mouse.move(100, STICKY + 50);
  await page.mouse.down();
  await page.mouse.move(200, 200);
  await page.mouse.move(300, STICKY + 250);
  await page.mouse.up();
  await page.keyboard.press('Enter');
  await expect(page.locator('tearsheet-area')).toHaveCount(0);
  const [picture] = await savedPictures(emulator, 'Tall, 20 bands');
  expect(picture).toMatchObject({ width: 400, height: 400 });
  expect(picture?.at(2, 2)).toEqual(bandColour(0));
  expect(picture?.at(200, 200)).toEqual(bandColour(1));
  expect(picture?.at(398, 398)).toEqual(bandColour(2));
  await browser.close();
});

test('an area is chosen by keys alone', async ({ extension, emulator }) => {
  await connect(extension, TOKEN);
  const page = await visit(extension, 'http://article.test/tall/20');
  const { window } = await contentSize(page);
  await shoot(extension, page, 'Area').catch(() => {});
  await expect(page.locator('tearsheet-area')).toBeAttached();
  await page.bringToFront();
  // The first key makes a frame in the middle; the others move its place and its corner.
  for (const key of [
    'ArrowDown',
    'ArrowLeft',
    'ArrowLeft',
    'Shift+ArrowRight',
    'Shift+ArrowUp',
    'Tab',
    'Tab',
    'Enter',
  ]) {
    await page.keyboard.press(key);
  }
  const [picture] = await savedPictures(emulator, 'Tall, 20 bands');
  const half = (side: number) => Math.round(side / 2);
  expect(picture).toMatchObject({ width: half(window.width) + 10, height: half(window.height) - 10 });
});

test('Escape gives up: nothing is saved, nothing is left in the page', async ({ extension, emulator }) => {
  await connect(extension, TOKEN);
  const page = await visit(extension, 'http://article.test/tall/20');
  await shoot(extension, page, 'Area').catch(() => {});
  await expect(page.locator('tearsheet-area')).toBeAttached();
  await page.bringToFront();
  // Keys that the page makes up are none.
  await page.evaluate(
    `for (const key of ['ArrowDown', 'Enter', 'Escape']) dispatchEvent(new KeyboardEvent('keydown', { key }))`,
  );
  await expect(page.locator('tearsheet-area')).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.locator('tearsheet-area')).toHaveCount(0);
  await page.waitForTimeout(1_000);
  await expect(page.locator('tearsheet-toast')).toHaveCount(0);
  expect(emulator.state.pagesTitled('Tall, 20 bands')).toEqual([]);
});
