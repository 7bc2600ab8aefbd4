import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, launchBrowser } from '../e2e/driver/launch-browser.ts';
import { openPopup } from '../e2e/driver/open-popup.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from '../e2e/sample-workspace.ts';
import { LONG_ARTICLE_TITLE } from '../e2e/site/long-article.ts';
import { startSite } from '../e2e/site/start-site.ts';
import { chooseDestination, connect, visit } from '../e2e/steps.ts';
import { startEmulator } from '../notion-emulator/start-emulator.ts';
import { printSaved } from './print-saved.ts';

const ARTICLE = 'http://article.test/article';
const FOLDER = '.demo';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const isHeadless = process.argv.includes('--headless') || !hasDisplay;

const emulator = await startEmulator({ seed: SAMPLE_WORKSPACE });
const site = await startSite();
const browser = await launchBrowser({ notionPort: emulator.tlsPort, sitePort: site.port, headless: isHeadless });
try {
  const options = await connect(browser, TOKEN);
  await options.getByRole('button', { name: /^Disconnect/ }).waitFor();
  console.log('Connected to the sample workspace.');
  if (isHeadless) await showByItself(browser);
  else await letThemTry(browser);
} finally {
  await browser.close();
  await site.close();
  await emulator.close();
}

/** Clips the sample article through the real popup and keeps what a person would have seen. */
async function showByItself(browser: ExtensionBrowser): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const popup = await openPopup(browser, await visit(browser, ARTICLE));
  await chooseDestination(popup, DESTINATION);
  await shoot(popup, 'popup-ready');
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  const link = popup.getByRole('link', { name: 'Open in Notion' });
  await link.waitFor({ timeout: 60_000 });
  await shoot(popup, 'popup-saved');
  printSaved(emulator, LONG_ARTICLE_TITLE);
  const saved = await visit(browser, (await link.getAttribute('href')) ?? '');
  await shoot(saved, 'page');
}

/** Leaves the browser to whoever sits before it, until they close it. */
async function letThemTry(browser: ExtensionBrowser): Promise<void> {
  const closed = new Promise((resolve) => browser.context.on('close', resolve));
  await visit(browser, ARTICLE);
  console.log('Press the button of Tearsheet in the toolbar (under the puzzle piece), or Alt+Shift+S.');
  console.log('Close the browser to end.');
  await closed;
}

async function shoot(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path });
  console.log(`Screenshot: ${path}`);
}
