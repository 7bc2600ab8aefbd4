import { expect } from '@playwright/test';
import { DESTINATION, TOKEN } from '../sample-workspace.ts';
import { SHORT_ARTICLE_TITLE } from '../site/short-article.ts';
import { expectText, test } from './test.ts';

const SHORT = 'http://article.test/short';
const OTHER = 'http://other.test/article';
const SAVED = { timeout: 30_000 };
const ASKS = /This page has not been read/;

test.beforeEach(async ({ device }) => {
  const options = await device.openOptions();
  await options.fill('textbox', 'Notion token', TOKEN);
  await options.click('button', 'Connect');
  await options.fill('combobox', 'Save to', DESTINATION);
  await options.click('option', new RegExp(DESTINATION));
});

test('the panel saves the page it was opened for, and goes on with it', async ({ device, emulator }) => {
  const panel = await device.openPanel(await device.visit(SHORT));
  await expect.poll(() => panel.has('textbox', 'Title')).toBe(true);
  await panel.click('button', 'Save');
  await expect.poll(() => panel.has('link', 'Open in Notion'), SAVED).toBe(true);
  expect(emulator.state.pagesTitled(SHORT_ARTICLE_TITLE)).toHaveLength(1);
  await panel.click('button', 'Back');
  await expect.poll(() => panel.has('button', /^Save/)).toBe(true);
});

test('beside another page it asks, and reads it when the button is pressed; a draft stays with its page', async ({
  device,
  emulator,
}) => {
  const first = await device.visit(SHORT);
  const panel = await device.openPanel(first);
  await panel.fill('textbox', 'Note', 'Ask Jon about this one.');
  const second = await device.visit(OTHER);
  await expectText(panel, ASKS);
  expect(await panel.has('button', /^Save/)).toBe(false);

  await device.pressButton(second);
  await expect.poll(() => panel.has('textbox', 'Note')).toBe(true);
  await panel.fill('textbox', 'Note', 'Another note.');
  await device.switchTo(first);
  await expectText(panel, ASKS);
  await device.pressButton(first);
  await expect.poll(() => panel.has('button', 'Save')).toBe(true);
  await panel.click('button', 'Save');
  await expect.poll(() => panel.has('link', 'Open in Notion'), SAVED).toBe(true);
  const [saved] = emulator.state.pagesTitled(SHORT_ARTICLE_TITLE);
  expect(emulator.state.page(saved?.id ?? '').comments).toEqual(['Ask Jon about this one.']);
});

test('a page that leads to another is not read before the user asks again', async ({ device }) => {
  const tab = await device.visit(SHORT);
  const panel = await device.openPanel(tab);
  await expect.poll(() => panel.has('textbox', 'Title')).toBe(true);
  await tab.go(`${SHORT}#part`);
  await expect.poll(() => panel.has('textbox', 'Title')).toBe(true);
  // Of the same site: the browser would still let us in.
  await tab.go('http://article.test/article');
  await expectText(panel, ASKS);
});
