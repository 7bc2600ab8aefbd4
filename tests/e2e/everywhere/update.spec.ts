import { expect } from '@playwright/test';
import { expectedSeen, seenBlocks } from '../read-saved.ts';
import { DESTINATION, TOKEN } from '../sample-workspace.ts';
import { expectedBlocks } from '../site/expected-blocks.ts';
import { LONG_ARTICLE, LONG_ARTICLE_TITLE } from '../site/long-article.ts';
import { SHORT_ARTICLE_TITLE } from '../site/short-article.ts';
import { test } from './test.ts';

const SAVED = { timeout: 150_000 };

/** Notion does what it is asked, and its answer hangs. */
const HANGING = { method: 'POST', path: '/v1/pages', nth: 1, delayAfter: 20_000 };

test('an update in the middle of a queue loses nothing', async ({ device, emulator }) => {
  test.setTimeout(300_000);
  const options = await device.openOptions();
  await options.fill('textbox', 'Notion token', TOKEN);
  await options.click('button', 'Connect');
  await options.fill('combobox', 'Save to', DESTINATION);
  await options.click('option', new RegExp(DESTINATION));
  await expect.poll(() => options.value('combobox', 'Save to')).toBe(DESTINATION);

  emulator.state.faults.add(HANGING);
  const short = await device.visit('http://article.test/short');
  await device.quickSave(short);
  await expect.poll(() => emulator.state.pagesTitled(SHORT_ARTICLE_TITLE).length, SAVED).toBe(1);
  const popup = await device.openPopup(await device.visit('http://article.test/article'));
  await popup.click('button', 'Save');
  const made = () => emulator.state.pagesTitled(LONG_ARTICLE_TITLE);
  const saved = () => seenBlocks(emulator.state.page(made()[0]?.id ?? '').blocks);
  const sent = () => emulator.state.requests.filter(({ path }) => path.endsWith('/send')).length;
  // The pictures have been read from the page, and the others of the queue are on their way.
  await expect.poll(sent, SAVED).toBeGreaterThan(12);
  await device.update('999.0');

  await expect.poll(() => made().length, SAVED).toBe(1);
  await expect.poll(saved, SAVED).toEqual(expectedSeen(expectedBlocks(LONG_ARTICLE)));
  expect(made()).toHaveLength(1);
  expect(emulator.state.pagesTitled(SHORT_ARTICLE_TITLE)).toHaveLength(1);

  // The connection and the place are still there for the new version.
  await short.go('http://article.test/short#again');
  const next = await device.openPopup(short);
  await expect.poll(() => next.value('combobox', 'Save to')).toBe(DESTINATION);
});
