import { expect } from '@playwright/test';
import { readPicture } from '../read-picture.ts';
import { DESTINATION, TOKEN } from '../sample-workspace.ts';
import { BAND, bandColour, STICKY, STICKY_COLOUR } from '../site/tall-page.ts';
import { test } from './test.ts';

const SAVED = { timeout: 60_000 };
const BANDS = 20;

test('a whole page is photographed, the bar that sticks once', async ({ device, emulator }) => {
  test.setTimeout(120_000);
  const options = await device.openOptions();
  await options.fill('textbox', 'Notion token', TOKEN);
  await options.click('button', 'Connect');
  const popup = await device.openPopup(await device.visit(`http://article.test/tall/${BANDS}`));
  await popup.fill('combobox', 'Save to', DESTINATION);
  await popup.click('option', new RegExp(DESTINATION));
  await popup.click('radio', 'Screenshot');
  await popup.click('radio', 'Whole page');
  await popup.click('button', 'Save');
  const made = () => emulator.state.pagesTitled(`Tall, ${BANDS} bands`)[0]?.id;
  await expect.poll(made, SAVED).toBeDefined();
  const { blocks } = emulator.state.page(made() ?? '');
  expect(blocks.map(({ type }) => type)).toEqual(['image']);
  const picture = readPicture(blocks[0]?.file?.bytes ?? new Uint8Array());
  expect(picture.height).toBe(STICKY + BANDS * BAND);
  const at = (row: number) => picture.at(picture.width / 2, row);
  const bands = Array.from({ length: BANDS - 1 }, (_, index) => index);
  expect(at(STICKY / 2)).toEqual(STICKY_COLOUR);
  expect(bands.map((index) => at(STICKY + index * BAND + BAND / 2))).toEqual(bands.map(bandColour));
});
