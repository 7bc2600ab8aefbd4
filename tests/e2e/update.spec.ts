import { expect } from '@playwright/test';
import { MOMENTS } from './crash/moments.ts';
import { prepare, struck } from './crash/struck.ts';
import { openPopup } from './driver/open-popup.ts';
import { pressLast } from './driver/press-last.ts';
import { sealedButton } from './driver/sealed-button.ts';
import { sealedText } from './driver/sealed-text.ts';
import { updateExtension } from './driver/update-extension.ts';
import { expectedSeen, seenBlocks } from './read-saved.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { expectedBlocks } from './site/expected-blocks.ts';
import { LONG_ARTICLE, LONG_ARTICLE_TITLE } from './site/long-article.ts';
import { SHORT_ARTICLE_TITLE } from './site/short-article.ts';
import { chooseDefault, connect, savePopup, visit } from './steps.ts';
import { test } from './test.ts';

const APPENDED = MOMENTS.find(({ path, when }) => path === '/v1/blocks/:/children' && when === 'after');

test('an update in the middle of a save, with an open popup and a script in a page, loses nothing', async ({
  extension,
  emulator,
}) => {
  test.setTimeout(300_000);
  if (!APPENDED) throw new Error('No moment in which blocks are appended');
  emulator.seed(SAMPLE_WORKSPACE);
  await chooseDefault(await connect(extension, TOKEN), DESTINATION);

  const picking = await visit(extension, 'http://article.test/picks');
  const menu = await openPopup(extension, picking);
  await menu.getByRole('button', { name: 'More ways to save' }).click();
  await pressLast(menu.getByRole('menuitem', { name: 'Pick an element…' }));
  await expect(picking.locator('tearsheet-picker')).toBeAttached();

  prepare(emulator, APPENDED);
  const popup = await savePopup(extension, await visit(extension, 'http://article.test/article'));
  await struck(emulator, APPENDED);
  expect(popup.isClosed()).toBe(false);
  await updateExtension(extension, '999.0');
  expect(popup.isClosed()).toBe(true);

  const made = () => emulator.state.pagesTitled(LONG_ARTICLE_TITLE);
  const saved = () => seenBlocks(emulator.state.page(made()[0]?.id ?? '').blocks);
  await expect.poll(saved, { timeout: 150_000 }).toEqual(expectedSeen(expectedBlocks(LONG_ARTICLE)));
  expect(made()).toHaveLength(1);

  // The bar of the old version says what to do, and saves nothing in silence.
  await picking.bringToFront();
  for (const key of ['ArrowDown', 'Enter', 'Enter']) await picking.keyboard.press(key);
  expect(await sealedText(picking, 'alert')).toContain('nothing was saved');
  await picking.screenshot({ path: test.info().outputPath('stale-bar.png') });
  const close = await sealedButton(picking, 'Cancel');
  await picking.mouse.click(close.x, close.y);
  await expect(picking.locator('tearsheet-picker')).not.toBeAttached();

  // The connection, the place and the pages are still there for the new version.
  await picking.goto('http://article.test/short');
  const next = await openPopup(extension, picking);
  await expect(next.getByRole('combobox', { name: 'Save to' })).toHaveValue(DESTINATION);
  await next.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => emulator.state.pagesTitled(SHORT_ARTICLE_TITLE).length, { timeout: 60_000 }).toBe(1);
});
