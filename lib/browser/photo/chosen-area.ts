import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PageNotClippableError } from '../../errors/page-not-clippable-error.ts';
import type { Area } from '../in-page/area/area.ts';
import { AREA_TEXTS_KEY, type AreaTexts } from '../in-page/area/area-texts.ts';
import type { MeasuredWindow } from './scale-of.ts';

const length = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(100_000));
const answer = v.nullable(
  v.object({
    area: v.object({ x: length, y: length, width: length, height: length }),
    window: v.object({ width: length, height: length, pixelRatio: length }),
  }),
);

export interface Choice {
  area: Area;
  window: MeasuredWindow;
}

/**
 * Has the user choose a part of the page in a tab.
 * @returns null when he gave up, or the page went elsewhere meanwhile
 * @throws PageNotClippableError where the browser allows no script
 */
export async function chosenArea(tabId: number, texts: AreaTexts): Promise<Choice | null> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, func: setGlobal, args: [AREA_TEXTS_KEY, texts] });
  } catch (cause) {
    throw new PageNotClippableError({ cause });
  }
  try {
    const [injection] = await browser.scripting.executeScript({ target, files: ['/select-area.js'] });
    return v.parse(answer, JSON.parse(String(injection?.result ?? 'null')));
  } catch {
    return null;
  }
}

/** Runs in the page's isolated world, where the script reads it. */
function setGlobal(key: string, value: object): void {
  Reflect.set(globalThis, key, value);
}
