import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { DESTINATION, TOKEN } from '../sample-workspace.ts';
import { PAPER, PAPER_TITLE } from '../site/paper.ts';
import { png } from '../site/png.ts';
import { pictureHash, storedPictures } from '../stored-pictures.ts';
import { expectText, test } from './test.ts';
import type { Screen, TestBrowser } from './test-browser.ts';

const SAVED = { timeout: 60_000 };
const ORIGIN = 'http://article.test';

/** Connects, opens the address and saves it through the popup, which is given back. */
async function save(device: TestBrowser, url: string): Promise<Screen> {
  const options = await device.openOptions();
  await options.fill('textbox', 'Notion token', TOKEN);
  await options.click('button', 'Connect');
  const popup = await device.openPopup(await device.visit(url));
  await popup.fill('combobox', 'Save to', DESTINATION);
  await popup.click('option', new RegExp(DESTINATION));
  await popup.click('button', 'Save');
  return popup;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test('pictures come as the page may read them, and what it may not is asked for', async ({ device, emulator }) => {
  const [own, open, closed] = [`${ORIGIN}/images/1.png`, 'http://img.test/open.png', 'http://img.test/plain.png'];
  const query = new URLSearchParams([own, open, closed].map((address) => ['at', address]));
  const popup = await save(device, `${ORIGIN}/pictures?${query}`);
  await expectText(popup, 'Let Tearsheet fetch 1 image from img.test?');
  await popup.click('button', 'Not now');
  await expect.poll(() => popup.has('link', 'Open in Notion'), SAVED).toBe(true);
  expect(storedPictures(emulator)).toEqual({
    [own]: sha256(png(1)),
    [open]: pictureHash('open.png'),
    [closed]: 'link',
  });
});

test('a PDF is stored whole where its tab can be read, else its file is asked for and it stays a link', async ({
  device,
  emulator,
}) => {
  const url = `${ORIGIN}/papers/locks.pdf`;
  const popup = await save(device, url);
  if (device.name === 'firefox') {
    // Firefox lets no script look into its viewer, and Notion imports no address without TLS.
    await expectText(popup, 'Let Tearsheet fetch 1 file from article.test?');
    await popup.click('button', 'Not now');
  }
  await expect.poll(() => popup.has('link', 'Open in Notion'), SAVED).toBe(true);
  const pages = [...emulator.state.pagesTitled(PAPER_TITLE), ...emulator.state.pagesTitled('locks.pdf')];
  const [block] = emulator.state.page(pages[0]?.id ?? '').blocks;
  if (device.name === 'firefox') expect(block).toMatchObject({ type: 'bookmark', payload: { url } });
  else expect(block).toMatchObject({ type: 'pdf', file: { sha256: sha256(PAPER) } });
});
