import { expect } from '@playwright/test';
import type { Emulator } from '../../notion-emulator/start-emulator.ts';
import { seenBlocks } from '../read-saved.ts';
import { DESTINATION, TOKEN } from '../sample-workspace.ts';
import { SHORT_ARTICLE_TITLE } from '../site/short-article.ts';
import { test } from './test.ts';
import type { Screen, Tab, TestBrowser } from './test-browser.ts';

const SHORT = 'http://article.test/short';
const SAVED = { timeout: 30_000 };

async function connect(device: TestBrowser): Promise<Tab> {
  const options = await device.openOptions();
  await options.fill('textbox', 'Notion token', TOKEN);
  await options.click('button', 'Connect');
  return device.visit(SHORT);
}

async function save(popup: Screen): Promise<void> {
  await popup.fill('combobox', 'Save to', DESTINATION);
  await popup.click('option', new RegExp(DESTINATION));
  await popup.click('button', 'Save');
  await expect.poll(() => popup.has('link', 'Open in Notion'), SAVED).toBe(true);
}

function saved({ state }: Emulator, title: string) {
  return state.page(state.pagesTitled(title)[0]?.id ?? '').blocks;
}

test('what is selected is what is saved, under the title the user typed', async ({ device, emulator }) => {
  const tab = await connect(device);
  await tab.select('h2');
  const popup = await device.openPopup(tab);
  await expect.poll(() => popup.isOn('radio', 'Selection')).toBe(true);
  await popup.fill('textbox', 'Title', 'Only the heading');
  await save(popup);
  const text = JSON.stringify(saved(emulator, 'Only the heading'));
  expect(text).toContain('What to do');
  expect(text).not.toContain('Tallow');
});

test('the full page is saved with what stands around the article', async ({ device, emulator }) => {
  const popup = await device.openPopup(await connect(device));
  await popup.click('radio', 'Full page');
  await save(popup);
  const texts = seenBlocks(saved(emulator, SHORT_ARTICLE_TITLE)).map(({ text }) => text);
  expect(texts).toContain('What to do');
  expect(texts.join('\n')).toContain('The Slipway');
});

test('a bookmark is one block and reads nothing of the page', async ({ device, emulator }) => {
  const popup = await device.openPopup(await connect(device));
  await popup.click('radio', 'Bookmark');
  await save(popup);
  expect(saved(emulator, SHORT_ARTICLE_TITLE)).toMatchObject([{ type: 'bookmark', payload: { url: SHORT } }]);
});
