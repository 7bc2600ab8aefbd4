import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.mjs';
import { MEAN_PAGES } from './mean-pages.ts';

/**
 * `npm run bench:extraction-speed [SETS] [LIMIT]`: the extraction script as it ships beside Readability alone, in
 * Chromium, on the same page in the same run; then made pages: of 1 MB, giant ones, one that is drawn, mean ones. Real
 * pages come from the corpus (TEARSHEET_SHARED, `../shared` when unset); without it only the made ones are measured.
 * Needs `npm run build`. Both are what a content script would be: source that is read, the page, the result as one string.
 * Every time is the best of several, in turns, as the least disturbed.
 */
const ROUNDS = 5;
const OURS = readFileSync('.output/chrome-mv3/extract.js', 'utf8');
const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
/** It takes the document apart, and so needs a clone. */
const ALONE = `(() => { ${READABILITY}; return JSON.stringify(new Readability(document.cloneNode(true)).parse()); })()`;
/** Drawing a million elements takes the browser half a minute. */
const undrawn = (content: string) => `<div hidden>${content}</div>`;
const SENTENCE = 'Ducks sleep on the water, in the middle of the pond, and keep one eye open for the fox. ';

interface Times {
  id: string;
  elements: number;
  ours: number;
  alone: number;
}

const [sets = 'omnivore,postlight,readability', limit = '40'] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: (await findBrowser())?.path ?? '' });
try {
  const pages = corpusPages(sets.split(','), Number(limit));
  const times: Times[] = [];
  for (const { id, html } of pages) times.push(await measure(browser, id, html));
  if (times.length > 0) report(times);
  const paragraph = `<p>${SENTENCE.repeat(6)}<a href="/fox">The fox</a> <b>sleeps</b> too.</p>`;
  show(await measure(browser, 'made, 1 MB', made(paragraph.repeat(Math.ceil(1e6 / paragraph.length)))));
  show(await measure(browser, 'made, 100,000 elements', made('<p>A <b>duck</b>.</p>'.repeat(50_000)), false));
  const million = made(undrawn('<p>A <b>duck</b>.</p>'.repeat(500_000)));
  show(await measure(browser, 'made, 1,000,000 elements', million, false));
  const drawn = made('<p>A <b>duck</b>.</p>'.repeat(100_000));
  show(await measure(browser, 'made, 200,000 elements, drawn', drawn, false, 'load'));
  for (const [what, content] of Object.entries(MEAN_PAGES)) {
    show(await measure(browser, `mean, ${what}`, made(content), false));
  }
} finally {
  await browser.close();
}

/**
 * @param isCompared false where Readability would take minutes
 * @param until `load`: measured when everything has been laid out and drawn once
 */
async function measure(
  browser: Browser,
  id: string,
  html: string,
  isCompared = true,
  until: 'domcontentloaded' | 'load' = 'domcontentloaded',
): Promise<Times> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
          body: html,
        })
      : route.abort(),
  );
  await page.goto('https://page.example/article', { waitUntil: until });
  if (until === 'load') await page.screenshot();
  const best = { ours: Number.POSITIVE_INFINITY, alone: isCompared ? Number.POSITIVE_INFINITY : 0 };
  for (let round = 0; round < ROUNDS; round++) {
    best.ours = Math.min(best.ours, await timed(page, OURS));
    if (isCompared) best.alone = Math.min(best.alone, await timed(page, ALONE));
  }
  const elements = await page.evaluate('document.getElementsByTagName("*").length');
  await page.close();
  return { id, elements: Number(elements), ...best };
}

async function timed(page: Page, code: string): Promise<number> {
  return Number(
    await page.evaluate((source) => {
      const start = performance.now();
      // biome-ignore lint/security/noGlobalEval: runs in the measured page, as a content script would
      (0, eval)(source);
      return performance.now() - start;
    }, code),
  );
}

function corpusPages(sets: readonly string[], limit: number): { id: string; html: string }[] {
  const corpus = path.join(path.resolve(process.env['TEARSHEET_SHARED'] ?? '../shared'), 'corpus');
  if (!existsSync(corpus)) return [];
  return sets.flatMap((set) =>
    readdirSync(path.join(corpus, set))
      .slice(0, limit)
      .map((name) => ({
        id: `${set}/${name}`,
        html: readFileSync(path.join(corpus, set, name, 'source.html'), 'utf8'),
      })),
  );
}

function report(times: readonly Times[]): void {
  const ratios = times.map(({ ours, alone }) => ours / alone).sort((one, other) => one - other);
  const sum = (key: 'ours' | 'alone') => times.reduce((total, time) => total + time[key], 0);
  console.log(`${times.length} pages: ours ${sum('ours').toFixed(0)} ms, Readability ${sum('alone').toFixed(0)} ms`);
  console.log(
    `all ${(sum('ours') / sum('alone')).toFixed(2)}, median ${ratios[ratios.length >> 1]?.toFixed(2)}, p95 ${ratios[Math.floor(ratios.length * 0.95)]?.toFixed(2)}`,
  );
  for (const time of [...times].sort((one, other) => other.ours - one.ours).slice(0, 5)) show(time);
  for (const time of [...times].sort((one, other) => other.ours / other.alone - one.ours / one.alone).slice(0, 5))
    show(time);
}

function show({ id, elements, ours, alone }: Times): void {
  const beside = alone ? `, Readability ${alone.toFixed(1)} ms, ${(ours / alone).toFixed(2)} times` : '';
  console.log(`${id}: ${elements} elements, ours ${ours.toFixed(1)} ms${beside}`);
}

function made(content: string): string {
  return `<!doctype html><title>Sleep of ducks</title><main><article><h1>Sleep of ducks</h1>${content}</article></main>`;
}
