import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PageNotClippableError } from '../../errors/page-not-clippable-error.ts';
import { ScreenshotError } from '../../errors/screenshot-error.ts';
import { ROLL_KEY } from '../in-page/roll/roll-key.ts';
import { awaitTurn, captureScreen } from './capture-screen.ts';
import { scaleOf } from './scale-of.ts';
import { Stitcher } from './stitcher.ts';
import { tileStep } from './tile-plan.ts';

/** A page that goes on and on is taken to this depth, in CSS pixels: some forty screens. */
const MAX_DEPTH = 40_000;

const length = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(10_000_000));
const side = v.pipe(length, v.minValue(1));
const facts = v.object({
  window: v.object({ width: side, height: side, pixelRatio: v.pipe(length, v.minValue(0.1)) }),
  frame: v.object({ x: length, y: length, width: side, height: side }),
  contentHeight: length,
});
const shown = v.object({ row: length, contentHeight: length });

type Facts = v.InferOutput<typeof facts>;

/** Photographs a page from top to end; leaves it as it was. */
export async function rolledPage(tabId: number): Promise<{ pictures: Blob[]; isCutOff: boolean }> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/roll.js'] });
  } catch (cause) {
    throw new PageNotClippableError({ cause });
  }
  try {
    return await takeTiles(tabId, await tell(tabId, facts, 'start'));
  } finally {
    // The tab may be gone, and the page with it.
    await tell(tabId, v.unknown(), 'end').catch(() => {});
  }
}

async function takeTiles(tabId: number, { window, frame, contentHeight }: Facts) {
  let height = contentHeight;
  let row = 0;
  let stitcher: Stitcher | null = null;
  for (let step = frame.height; row < Math.min(height, MAX_DEPTH); row += step) {
    const began = Date.now();
    const at = await tell(tabId, shown, 'show', row);
    height = at.contentHeight;
    const tile = await createImageBitmap(await captureScreen(tabId));
    const scale = scaleOf(tile.width, window);
    if (!stitcher) {
      step = tileStep(frame.height, scale);
      stitcher = new Stitcher(Math.round(frame.width * scale));
    }
    const visible = Math.min(step, height - row, frame.height - (row - at.row));
    await stitcher.add(tile, {
      x: Math.round(frame.x * scale),
      y: Math.round((frame.y + row - at.row) * scale),
      width: Math.round(frame.width * scale),
      height: Math.round((row + visible) * scale) - Math.round(row * scale),
      row: Math.round(row * scale),
    });
    tile.close();
    await awaitTurn(began);
  }
  return { pictures: (await stitcher?.pictures()) ?? [], isCutOff: height > MAX_DEPTH };
}

/** Calls the `PageRoll` in the page. What it says is checked: the page may have gone elsewhere. */
async function tell<Schema extends v.GenericSchema>(
  tabId: number,
  schema: Schema,
  method: 'start' | 'show' | 'end',
  ...args: number[]
): Promise<v.InferOutput<Schema>> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: callRoll,
      args: [ROLL_KEY, method, args],
    });
    return v.parse(schema, injection?.result);
  } catch (cause) {
    throw new ScreenshotError('screenshotTabChanged', { cause });
  }
}

/** Runs in the page's isolated world, where `/roll.js` left its object. */
function callRoll(key: string, method: string, args: number[]): unknown {
  const roll: unknown = Reflect.get(globalThis, key);
  return typeof roll === 'object' && roll ? Reflect.apply(Reflect.get(roll, method), roll, args) : null;
}
