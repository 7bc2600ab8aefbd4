import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { SnapshotError } from '../../lib/errors/snapshot-error.ts';
import { findingsIn } from '../fuzz/findings-of.ts';
import { hostilePage } from '../fuzz/hostile-page.ts';
import { extensionWorker, launchBrowser } from './driver/launch-browser.ts';
import { openPopup } from './driver/open-popup.ts';
import { SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { connect, visit } from './steps.ts';
import { test } from './test.ts';

/** `npm run test:fuzz:browser` asks for a thousand. The same seed makes the same pages. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 30);
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now());

/** Counts what a page's scripts and elements do: an inert copy of the page must not make it more. */
const WATCH = `<script>
  window.ran = 0;
  customElements.define('x-y', class extends HTMLElement { constructor() { super(); ran += 1; } });
</script>`;

test('hostile pages in a real browser are read or refused, and reading runs and loads nothing', async ({
  emulator,
}) => {
  test.setTimeout(60_000 + RUNS * 2_000);
  emulator.seed(SAMPLE_WORKSPACE);
  const site = await serve(fc.sample(hostilePage, { numRuns: RUNS, seed: SEED }));
  const browser = await launchBrowser({ notionPort: emulator.tlsPort, sitePort: site.port });
  await connect(browser, TOKEN);
  const page = await visit(browser, 'http://fuzz.test/');
  const place = await holdInPlace(page);
  // The right that comes with this gesture lasts for every page of the origin.
  await (await openPopup(browser, page)).close();
  const worker = await extensionWorker(browser.context);
  const findings: string[] = [];
  const slowest = { ms: 0, number: 0 };
  let left = 0;
  for (let number = 0; number < RUNS; number += 1) {
    await place.go(`http://fuzz.test/${number}`);
    const before = await atRest(page, site);
    const start = performance.now();
    const answer = await Promise.race([worker.evaluate(EXTRACT).catch(String), setTimeout(2 * TIME_BOUND_MS, null)]);
    const ms = performance.now() - start;
    if (ms > slowest.ms) Object.assign(slowest, { ms, number });
    const after = await atRest(page, site);
    const isThere = page.url().startsWith('http://fuzz.test/');
    if (!isThere) left += 1;
    const found = [
      ...(answer === null ? ['gave no answer'] : isThere ? problemsOf(answer) : []),
      ...(!isThere || isDeepStrictEqual(before, after) ? [] : [`reading ran or loaded something: ${String(after)}`]),
      ...(ms > TIME_BOUND_MS ? [`took ${ms.toFixed(0)} ms`] : []),
    ];
    findings.push(...found.map((each) => `page ${number}: ${each}`));
  }
  console.log(
    `FUZZ_SEED=${SEED}: ${RUNS} pages, ${place.held()} attempts to leave stopped, ${left} left, ` +
      `${findings.length} findings; page ${slowest.number} took longest, ${slowest.ms.toFixed(0)} ms`,
  );
  expect(findings, `FUZZ_SEED=${SEED}`).toEqual([]);
  await browser.close();
  site.close();
});

/** Stops a page, and tells what it has asked for and run when nothing is on its way any more. */
async function atRest(page: Page, site: Awaited<ReturnType<typeof serve>>, tries = 3): Promise<unknown> {
  try {
    await page.evaluate('window.stop()');
    await site.isQuiet();
    return [site.asked(), await page.evaluate('window.ran')];
  } catch (error) {
    // It put another document in its place, which needs no request.
    if (tries === 0) throw error;
    await page.waitForLoadState('domcontentloaded', { timeout: LOADS_WITHIN_MS }).catch(() => {});
    return atRest(page, site, tries - 1);
  }
}

/** Longer no page is waited for. */
const LOADS_WITHIN_MS = 2_000;

/** A page of this size that takes longer would be felt as a hang. */
const TIME_BOUND_MS = 10_000;

/**
 * Keeps a tab on the page it was led to: what a page does to leave (a refresh, a form, a script) is stopped. Elsewhere
 * the gesture gave us no right, and every page after it would go unread.
 */
async function holdInPlace(page: Page) {
  let allowed: string | null = null;
  let held = 0;
  await page.route('**/*', async (route, request) => {
    const isMove = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!isMove) return route.continue();
    if (request.url() !== allowed) {
      held += 1;
      return route.abort('aborted');
    }
    allowed = null;
    return route.continue();
  });
  const go = async (url: string) => {
    allowed = url;
    await page.goto(url, { waitUntil: 'commit' });
    // A page that has tried to leave may never end by itself.
    await page.waitForLoadState('domcontentloaded', { timeout: LOADS_WITHIN_MS }).catch(() => {});
  };
  return { go, held: () => held };
}

/** What the worker does at a gesture: runs the script that ships in the page in front. */
const EXTRACT = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/extract.js'] });
  return String(result);
})()`;

function problemsOf(json: unknown): string[] {
  try {
    return findingsIn(String(json));
  } catch (error) {
    // Too deep or too large is an answer, with a sentence of its own.
    if (error instanceof SnapshotError && error.code === 'snapshotTooLarge') return [];
    return [String(error)];
  }
}

const QUIET_MS = 60;

/** `/0`, `/1`, … are the pages; anything else is an empty answer. */
async function serve(pages: readonly string[]) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages[Number((request.url ?? '').slice(1) || Number.NaN)];
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page === undefined ? '<p>Nothing here, at some length.</p>' : WATCH + page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on a port, not on a pipe
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  /** What was on its way when the page was stopped has arrived. */
  const isQuiet = async () => {
    // Some ask again and again.
    const end = performance.now() + LOADS_WITHIN_MS;
    for (let count = -1; count !== asked.length && performance.now() < end; await setTimeout(QUIET_MS)) {
      count = asked.length;
    }
  };
  return { port, asked: () => [...asked], isQuiet, close };
}
