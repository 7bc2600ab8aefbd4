/**
 * Draws every screen in a real Chromium: `npm run gallery [FOLDER]`
 * Writes sheets in light, dark, German, Arabic and forced colours to FOLDER (default `.artifacts/gallery`), checks each
 * screen with axe in light and dark, and looks in every language for words that do not fit. Ends with 1 when anything
 * is found.
 * The browser is the one the end-to-end tests use.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { findBrowser } from '../../scripts/find-browser.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Boxes whose words stick out, apart from those that cut them on purpose. */
const WIDER_THAN_ITS_PLACE = `[...document.querySelectorAll('.gallery-screen *')]
  .filter((box) => box.clientWidth > 1 && box.scrollWidth > box.clientWidth + 1)
  .filter((box) => getComputedStyle(box).overflowX === 'visible' && box.ariaHidden === null)
  .filter((box) => [...box.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ''))
  .map((box) => box.closest('.gallery-screen').previousElementSibling.textContent + ': ' + box.outerHTML.slice(0, 160))`;
/** Controls that no scrolling brings into the window. */
const OUT_OF_REACH = `[...document.querySelectorAll('button, a[href], input, select, textarea, summary')]
  .filter((control) => control.checkVisibility())
  .filter((control) => {
    control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { left, right, top, bottom } = control.getBoundingClientRect();
    return right > innerWidth + 1 || left < -1 || bottom < 0 || top > innerHeight;
  })
  .map((control) => control.outerHTML.slice(0, 120))`;
const folder = process.argv[2] ?? '.artifacts/gallery';
mkdirSync(folder, { recursive: true });

const server = await createServer({
  root: import.meta.dirname,
  configFile: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'lucide'] },
  server: { fs: { strict: false } },
  logLevel: 'error',
});
await server.listen(0);
const home = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: (await findBrowser())?.path ?? '' });

try {
  await shootSheets(browser);
  const findings = [...(await checkLanguages(browser)), ...(await checkZoomed(browser))];
  for (const scheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({
      viewport: { width: 380, height: 600 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    findings.push(...(await checkStates(page)), ...(await checkOpened(page, scheme)));
    await page.close();
  }
  for (const finding of findings) console.log(finding);
  console.log(`${findings.length} findings; sheets in ${folder}`);
  process.exitCode = findings.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await server.close();
}

async function shootSheets(browser: Browser): Promise<void> {
  const looks = [
    { name: 'light', query: '', media: { colorScheme: 'light' } },
    { name: 'dark', query: '', media: { colorScheme: 'dark' } },
    { name: 'german', query: '&catalogue=de', media: { colorScheme: 'light' } },
    { name: 'arabic', query: '&catalogue=ar', media: { colorScheme: 'light' } },
    { name: 'forced-colors', query: '', media: { forcedColors: 'active' } },
  ] as const;
  for (const { name, query, media } of looks) {
    const page = await browser.newPage({ viewport: { width: 1264, height: 800 } });
    await page.emulateMedia({ reducedMotion: 'reduce', ...media });
    for (const sheet of ['popup', 'panel', 'options']) {
      await open(page, `?sheet=${sheet}${query}`);
      await page.screenshot({ path: join(folder, `${sheet}-${name}.png`), fullPage: true });
    }
    await page.close();
  }
}

/** What is wider than its place, in each language. */
async function checkLanguages(browser: Browser): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1264, height: 800 } });
  const findings: string[] = [];
  for (const file of readdirSync('locales').filter((name) => name.endsWith('.json'))) {
    const catalogue = file.replace('.json', '');
    for (const sheet of ['popup', 'options']) {
      await open(page, `?sheet=${sheet}&catalogue=${catalogue}`);
      const wide = await page.evaluate<string[]>(WIDER_THAN_ITS_PLACE);
      findings.push(...wide.map((found) => `${catalogue}, ${found}`));
    }
  }
  await page.close();
  return findings;
}

/**
 * What does not fit when everything is drawn twice as large, or four times in a window of 1280 pixels. A popup grows with
 * its contents up to 800 × 600 pixels.
 * Source: https://www.w3.org/WAI/WCAG22/Understanding/resize-text.html, reflow.html
 */
async function checkZoomed(browser: Browser): Promise<string[]> {
  const findings: string[] = [];
  for (const width of [400, 320]) {
    const page = await browser.newPage({ viewport: { width, height: 300 } });
    for (const name of await stateNames(page)) {
      await open(page, `?state=${name}`);
      if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) {
        findings.push(`${name}: wider than ${width} pixels`);
      }
      const hidden = await page.evaluate<string[]>(OUT_OF_REACH);
      findings.push(...hidden.map((found) => `${name}, ${width} pixels: cannot be reached: ${found}`));
    }
    await page.screenshot({ path: join(folder, `zoomed-${width}.png`) });
    await page.close();
  }
  return findings;
}

async function checkStates(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const name of await stateNames(page)) {
    await open(page, `?state=${name}`);
    findings.push(...(await runAxe(page)).map((finding) => `${name}: ${finding}`));
    if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) {
      findings.push(`${name}: wider than the window`);
    }
  }
  return findings;
}

async function stateNames(page: Page): Promise<string[]> {
  await open(page, '');
  return page.locator('.gallery > figure > figcaption').allTextContents();
}

/** What only shows after a press: the open list, what typing leaves of it, the open menu. */
async function checkOpened(page: Page, scheme: string): Promise<string[]> {
  const findings: string[] = [];
  const shoot = async (name: string) => {
    findings.push(...(await runAxe(page)).map((finding) => `${name}: ${finding}`));
    await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) });
  };
  await open(page, '?state=popup-ready');
  await page.getByRole('combobox', { name: 'Save to' }).press('ArrowDown');
  await page.getByRole('combobox', { name: 'Save to' }).press('ArrowDown');
  await shoot('open-list');
  await page.getByRole('combobox', { name: 'Save to' }).fill('lib');
  await shoot('open-filtered');
  await page.getByRole('combobox', { name: 'Save to' }).fill('xyz');
  await shoot('open-no-match');
  await page.getByRole('combobox', { name: 'Save to' }).press('Escape');
  await page.getByRole('button', { name: 'More ways to save' }).press('ArrowDown');
  await shoot('open-menu');
  return findings;
}

async function open(page: Page, query: string): Promise<void> {
  await page.goto(home + query);
  await page
    .locator('main')
    .first()
    .waitFor({ timeout: 10_000 })
    .catch((error) => {
      throw new Error(`Nothing is drawn for ${query}`, { cause: error });
    });
}

async function runAxe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    'axe.run().then(({violations}) => violations.map((v) => v.id + " " + v.nodes.map((n) => n.html).join(" ")))',
  );
}
