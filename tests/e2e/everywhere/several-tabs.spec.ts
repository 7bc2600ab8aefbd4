import { expect } from '@playwright/test';
import { DESTINATION, TOKEN } from '../sample-workspace.ts';
import { LONG_ARTICLE_TITLE } from '../site/long-article.ts';
import { SHORT_ARTICLE_TITLE } from '../site/short-article.ts';
import { expectText, test } from './test.ts';

const SAVED = { timeout: 60_000 };

test.use({ needs: { sites: ['http://article.test/*', 'http://other.test/*'], apis: ['tabs'] } });

test('the tabs of a window are saved in one go, without those that are saved or no web pages', async ({
  device,
  emulator,
}) => {
  test.setTimeout(150_000);
  const options = await device.openOptions();
  await options.fill('textbox', 'Notion token', TOKEN);
  await options.click('button', 'Connect');
  await options.fill('combobox', 'Save to', DESTINATION);
  await options.click('option', new RegExp(DESTINATION));
  await expect.poll(() => options.value('combobox', 'Save to')).toBe(DESTINATION);
  const first = await device.openPopup(await device.visit('http://other.test/short'));
  await first.click('button', 'Save');
  await expect.poll(() => first.has('link', 'Open in Notion'), SAVED).toBe(true);
  await first.close();
  await device.visit('http://article.test/article');
  await device.visit('http://article.test/lists/3');

  const popup = await device.openPopup(await device.visit('http://article.test/short'));
  await popup.click('button', 'More ways to save');
  await popup.click('menuitem', 'Save several tabs…');
  await expect.poll(() => popup.has('checkbox', /other\.test · saved on/)).toBe(true);
  expect(await popup.isOn('checkbox', /other\.test · saved on/)).toBe(false);
  expect(await popup.has('checkbox', /not a web page/)).toBe(true);
  await device.expectClean?.(popup);
  await popup.click('button', 'Save 3 tabs');
  await expectText(popup, '3 tabs are on their way to Notion.', SAVED.timeout);

  const saved = (title: string) => emulator.state.pagesTitled(title).length;
  await expect.poll(() => [saved(LONG_ARTICLE_TITLE), saved(SHORT_ARTICLE_TITLE)], SAVED).toEqual([1, 2]);
  await device.switchTo(options);
  await expect.poll(async () => (await options.text()).match(/Saved · to /g)?.length, SAVED).toBe(4);
});
