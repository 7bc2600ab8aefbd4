import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchBrowser } from '../e2e/driver/launch-browser.ts';
import { startEmulator } from '../notion-emulator/start-emulator.ts';
import { findBrowser } from '../scripts/find-browser.mjs';
import { composePicture } from './compose-picture.ts';
import { shootScenes } from './shoot-scenes.ts';
import { startShowcaseSite } from './showcase-site.ts';
import { SHOWCASE_WORKSPACE } from './showcase-workspace.ts';
import { storeTexts } from './store-texts.ts';

/**
 * `npm run store`: what the stores' forms ask for. Pictures go to `store/pictures` (the README shows them too), taken of
 * the built extension in a real browser; texts to `.output/store`, one folder a language.
 */
const PICTURES = 'store/pictures';
const TEXTS = '.output/store';

await rm(TEXTS, { recursive: true, force: true });
for (const [path, text] of await storeTexts()) {
  await mkdir(join(TEXTS, path, '..'), { recursive: true });
  await writeFile(join(TEXTS, path), text);
}
const found = await findBrowser();
if (!found) throw new Error('No browser: run node tests/scripts/setup.mjs');
const emulator = await startEmulator({ seed: SHOWCASE_WORKSPACE });
const site = await startShowcaseSite();
const extension = await launchBrowser({ notionPort: emulator.tlsPort, sitePort: site.port });
const composer = await chromium.launch({ executablePath: found.path });
try {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  for (const scene of await shootScenes(extension)) {
    const path = join(PICTURES, `${scene.name}.png`);
    await writeFile(path, await composePicture(composer, scene));
    console.log(path);
  }
} finally {
  await composer.close();
  await extension.close();
  site.close();
  await emulator.close();
}
console.log(`Texts: ${TEXTS}`);
