import { expect } from '@playwright/test';
import { openPopup } from './driver/open-popup.ts';
import { pressLast } from './driver/press-last.ts';
import { expectClean } from './expect-clean.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { chooseDefault, connect, visit } from './steps.ts';
import { test } from './test.ts';

test.beforeEach(({ emulator }) => emulator.seed(SAMPLE_WORKSPACE));

test('axe finds nothing in the side panel, and it fills the room it has', async ({ extension }, { outputDir }) => {
  await chooseDefault(await connect(extension, TOKEN), DESTINATION);
  const popup = await openPopup(extension, await visit(extension, 'http://article.test/short'));
  const opened = extension.context.waitForEvent('page', (page) => page.url().endsWith('/sidepanel.html'));
  await popup.getByRole('button', { name: 'More ways to save' }).click();
  await pressLast(popup.getByRole('menuitem', { name: 'Open in the side panel' }));
  const panel = await opened;
  await expect(panel.getByRole('button', { name: 'Save', exact: true })).toBeEnabled();
  await expectClean(panel);
  const { width, height } = await panel.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(await panel.locator('.popup').boundingBox()).toMatchObject({ x: 0, y: 0, width, height });
  await panel.screenshot({ path: `${outputDir}/panel.png` });

  await visit(extension, 'http://other.test/short');
  await expect(panel.getByRole('heading', { name: 'This page has not been read' })).toBeVisible();
  await expectClean(panel);
  await panel.screenshot({ path: `${outputDir}/panel-asks.png` });
});
