import { expect } from '@playwright/test';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from '../../e2e/sample-workspace.ts';
import { GALLERY_TITLE } from '../../e2e/site/gallery.ts';
import { connect, savePopup, visit } from '../../e2e/steps.ts';
import { test } from '../../e2e/test.ts';
import { loadOf, spread } from '../spread.ts';
import { timeBound } from '../time-bound.ts';

const LATENCY_MS = 120;
const CONDITIONS = { latencyMs: LATENCY_MS, lanes: 6, window: { ms: 60_000, requests: 180 } };
/** The calls of which a clip is made. */
const WRITE = /^\/v1\/(?:file_uploads(?:\/[^/]+\/send)?|pages|blocks\/[^/]+\/children)$/;

test.use({ http2: true });

test('40 images and 560 paragraphs in a real browser, beside the bound of window and latency', async ({
  extension,
  emulator,
}) => {
  emulator.seed(SAMPLE_WORKSPACE);
  const options = await connect(extension, TOKEN);
  await expect(options.getByText('Acme research').first()).toBeVisible();
  const page = await visit(extension, 'http://article.test/gallery/40/560');
  // Lazy pictures and all: as a reader who has scrolled through.
  await page.waitForLoadState('networkidle');
  emulator.state.faults.add({ delayBefore: LATENCY_MS });
  const start = emulator.state.requests.length;
  const popup = await savePopup(extension, page, DESTINATION);
  const calls = () =>
    emulator.state.requests.slice(start).filter(({ method, path }) => method !== 'GET' && WRITE.test(path));
  const saved = () => emulator.state.page(emulator.state.pagesTitled(GALLERY_TITLE)[0]?.id ?? '').blocks.length;
  await expect.poll(() => emulator.state.pagesTitled(GALLERY_TITLE).length, { timeout: 60_000 }).toBe(1);
  await expect.poll(saved, { timeout: 60_000 }).toBe(600);
  await popup.close();
  const times = calls().map(({ time }) => time);
  const ms = Math.max(...times) + LATENCY_MS - Math.min(...times);
  const bound = timeBound(loadOf(spread(40, 560)), CONDITIONS);
  console.log(
    `  Chromium   ${ms} ms from the first request to the last answer, bound ${bound} ms: ${(ms / bound).toFixed(2)} of it; ${times.length} requests`,
  );
});
