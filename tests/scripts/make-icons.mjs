/** Draws `public/icon/<size>.png` from `public/icon.svg`: `node tests/scripts/make-icons.mjs` */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

/** The sizes browsers ask for: toolbar, menus, extension page, store. */
const SIZES = [16, 32, 48, 96, 128];
const folder = join(import.meta.dirname, '../../public');

const found = await findBrowser();
if (!found) throw new Error('No browser found to draw the icons with: run the set-up first.');
const browser = await chromium.launch({ executablePath: found.path });
const page = await browser.newPage();
await page.setContent(
  `<style>body{margin:0}svg{display:block}</style>${await readFile(join(folder, 'icon.svg'), 'utf8')}`,
);
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.screenshot({ path: join(folder, 'icon', `${size}.png`), omitBackground: true });
}
await browser.close();
