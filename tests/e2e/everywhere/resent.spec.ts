import { expect } from '@playwright/test';
import { expectedSeen, seenBlocks } from '../read-saved.ts';
import { DESTINATION, TOKEN } from '../sample-workspace.ts';
import { expectedBlocks } from '../site/expected-blocks.ts';
import { LONG_ARTICLE, LONG_ARTICLE_TITLE } from '../site/long-article.ts';
import { test } from './test.ts';

/** Longer than a browser needs for anything of its own, shorter than Notion does. ms */
const NOTION_WORKS_MS = 150;

/** Notion does what it is asked, and the connection ends before the answer: the browser asks again, and tells nobody. */
const LOST = { nth: 1, delayBefore: NOTION_WORKS_MS, cut: 'after' } as const;

test('a page and blocks that the browser has sent twice by itself are there once', async ({ device, emulator }) => {
  const options = await device.openOptions();
  await options.fill('textbox', 'Notion token', TOKEN);
  await options.click('button', 'Connect');
  emulator.state.faults.add({ method: 'POST', path: '/v1/pages', ...LOST });
  emulator.state.faults.add({ method: 'PATCH', path: '/v1/blocks/:/children', ...LOST });
  const popup = await device.openPopup(await device.visit('http://article.test/article'));
  await popup.fill('combobox', 'Save to', DESTINATION);
  await popup.click('option', new RegExp(DESTINATION));
  await popup.click('button', 'Save');
  await expect.poll(() => popup.has('link', 'Open in Notion'), { timeout: 45_000 }).toBe(true);
  const done = (method: string, path: RegExp) =>
    emulator.state.requests.filter((each) => each.method === method && path.test(each.path) && each.committed).length;
  // The article is longer than a page can be made with; of each kind of write one was done twice.
  expect(done('POST', /^\/v1\/pages$/)).toBe(2);
  const kept = () => emulator.state.pagesTitled(LONG_ARTICLE_TITLE).filter(({ inTrash }) => !inTrash);
  await expect.poll(() => kept().length, { timeout: 20_000 }).toBe(1);
  const { blocks } = emulator.state.page(kept()[0]?.id ?? '');
  expect(seenBlocks(blocks)).toEqual(expectedSeen(expectedBlocks(LONG_ARTICLE)));
});
