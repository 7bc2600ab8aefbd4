/**
 * How soon the popup can be used: the destination is shown and Save can be pressed. Measured in a real browser by the
 * popup's own mark, on the production build, while Notion takes three seconds for every answer.
 *   npm run bench:popup
 * Warm: the worker runs and the popup was open before. Cold: the browser has just started, or its worker was stopped.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killWorker } from '../e2e/driver/kill-worker.ts';
import { type ExtensionBrowser, launchBrowser } from '../e2e/driver/launch-browser.ts';
import { openPopup } from '../e2e/driver/open-popup.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from '../e2e/sample-workspace.ts';
import { startSite } from '../e2e/site/start-site.ts';
import { chooseDestination, connect, visit } from '../e2e/steps.ts';
import { startEmulator } from '../notion-emulator/start-emulator.ts';

const SLOW_MS = 3_000;
const ROUNDS = 10;
/** What is promised: ms from the opening of the popup. */
const LIMITS = { warm: 100, cold: 200 };

const emulator = await startEmulator({ seed: SAMPLE_WORKSPACE });
const site = await startSite();
const profile = await mkdtemp(join(tmpdir(), 'tearsheet-profile-'));
const options = { notionPort: emulator.tlsPort, sitePort: site.port, profile };
try {
  await withBrowser(prepare);
  emulator.state.faults.add({ delayBefore: SLOW_MS });
  const started: number[] = [];
  for (let round = 0; round < ROUNDS / 2; round += 1) {
    await withBrowser(async (browser) => void started.push(await timeToUse(browser)));
  }
  const stopped: number[] = [];
  const warm: number[] = [];
  await withBrowser(async (browser) => {
    await timeToUse(browser);
    for (let round = 0; round < ROUNDS; round += 1) {
      warm.push(await timeToUse(browser));
      stopped.push(await timeToUse(browser, true));
    }
  });
  const figures = { warm: warm, 'cold, browser just started': started, 'cold, worker stopped': stopped };
  let kept = true;
  for (const [name, times] of Object.entries(figures)) {
    const limit = name === 'warm' ? LIMITS.warm : LIMITS.cold;
    kept &&= median(times) <= limit;
    console.log(`${name}: median ${median(times)} ms, worst ${Math.max(...times)} ms (limit ${limit} ms)`);
  }
  process.exitCode = kept ? 0 : 1;
} finally {
  await site.close();
  await emulator.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function withBrowser(work: (browser: ExtensionBrowser) => Promise<void>): Promise<void> {
  const browser = await launchBrowser(options);
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

/** Connects and saves once, so that there is a last destination. */
async function prepare(browser: ExtensionBrowser): Promise<void> {
  await connect(browser, TOKEN);
  const popup = await openPopup(browser, await visit(browser, 'http://article.test/short'));
  await chooseDestination(popup, DESTINATION);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('link', { name: 'Open in Notion' }).waitFor();
  await popup.close();
}

/** ms from the popup's beginning to its mark. */
async function timeToUse(browser: ExtensionBrowser, stopWorker = false): Promise<number> {
  const page = await visit(browser, 'http://article.test/article');
  if (stopWorker) await killWorker(browser, page);
  const popup = await openPopup(browser, page);
  const mark = await popup.waitForFunction(() => performance.getEntriesByName('popup-usable')[0]?.startTime);
  const time = Math.round(Number(await mark.jsonValue()));
  await popup.close();
  await page.close();
  return time;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
