import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';

/** What Chrome's and Edge's stores ask for, CSS pixels. */
const SIZE = { width: 1280, height: 800 };

/** A picture for the stores. */
export interface Scene {
  /** Name of the file, without its ending. */
  name: string;
  /** One line above it. */
  caption: string;
  /** PNG: what fills the frame. */
  page: Buffer;
  /** PNG: a popup that hangs from its top right corner. */
  popup?: Buffer;
}

/** Puts caption, page and popup together. @returns PNG of 1280 × 800 */
export async function composePicture(browser: Browser, { caption, page, popup }: Scene): Promise<Buffer> {
  const icon = await readFile(join(import.meta.dirname, '../../public/icon.svg'), 'utf8');
  const sheet = await browser.newPage({ viewport: SIZE });
  await sheet.setContent(`<style>
body { margin: 0; height: 800px; overflow: hidden; background: #eef1f6; font: 600 25px system-ui, 'DejaVu Sans', sans-serif; color: #1f2733; }
p { margin: 0; height: 92px; display: flex; align-items: center; gap: 16px; padding: 0 48px; }
p svg { width: 44px; height: 44px; }
main { position: relative; margin: 0 48px; height: 720px; overflow: hidden; border-radius: 10px 10px 0 0; background: #fff; box-shadow: 0 2px 24px #1f273333; }
main > img { width: 100%; display: block; }
aside { position: absolute; top: 12px; right: 20px; border-radius: 10px; overflow: hidden; box-shadow: 0 6px 32px #1f273355; }
aside img { display: block; }
</style><p>${icon}<span>${caption}</span></p>
<main><img src="${dataUrl(page)}">${popup ? `<aside><img src="${dataUrl(popup)}"></aside>` : ''}</main>`);
  await sheet.waitForLoadState('load');
  const picture = await sheet.screenshot();
  await sheet.close();
  return picture;
}

function dataUrl(bytes: Buffer): string {
  return `data:image/png;base64,${bytes.toString('base64')}`;
}
