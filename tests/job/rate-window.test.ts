import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learn, newRateWindow, type RateWindow, reserve } from '../../lib/job/rate-window.ts';

const MINUTE = 60_000;

/** Sends as fast as the window lets it; gives the times. */
function sendAll(
  count: number,
  from: number,
  window: RateWindow = newRateWindow,
): { times: number[]; window: RateWindow } {
  const times: number[] = [];
  let now = from;
  let current = window;
  while (times.length < count) {
    const { window: next, waitMs } = reserve(current, now);
    current = next;
    if (waitMs === 0) times.push(now);
    now += waitMs;
  }
  return { times, window: current };
}

/** A window that will not be tried higher for now. */
const known: RateWindow = { ...newRateWindow, learnedAt: 0 };

describe('rate window', () => {
  test('lets a burst of a full window through at once', () => {
    expect(sendAll(180, 0).times.every((at) => at === 0)).toBe(true);
  });

  test('then waits until the burst is a minute old, no longer', () => {
    expect(sendAll(181, 5, known).times.at(-1)).toBe(5 + MINUTE);
  });

  test('never sends more than the limit in any minute', async () => {
    await fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 200, maxLength: 600 }), (pauses) => {
        const times: number[] = [];
        let window = known;
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          const asked = reserve(window, now);
          now += asked.waitMs;
          window = asked.waitMs > 0 ? reserve(asked.window, now).window : asked.window;
          times.push(now);
        }
        const busiest = times.map((at) => times.filter((other) => other > at - MINUTE && other <= at).length);
        expect(Math.max(...busiest)).toBeLessThanOrEqual(180);
      }),
      { numRuns: 30 },
    );
  });

  test('sends nothing while Notion asks for a pause, however long', () => {
    const { window } = sendAll(100, 0);
    const limited = learn(window, 400_000, 1_000);
    expect(reserve(limited, 2_000).waitMs).toBe(399_000);
    expect(reserve(limited, 401_000).waitMs).toBe(0);
  });

  test('learns what the connection may send, and never gives up its share', () => {
    expect(learn(sendAll(101, 0).window, 1_000, 10).limit).toBe(100);
    expect(learn(sendAll(3, 0).window, 1_000, 10).limit).toBe(30);
  });

  test('tries a limit that held for a minute a little higher, but not one that Notion set just now', () => {
    const steady = Array.from({ length: 180 }, (_, at) => at * 300);
    const full: RateWindow = { ...newRateWindow, sent: steady };
    expect(reserve(full, 57_000).window.limit).toBe(225);
    expect(reserve({ ...full, learnedAt: 0 }, 57_000).window.limit).toBe(180);
    expect(reserve({ ...full, learnedAt: -2 * 60 * MINUTE }, 57_000).window.limit).toBe(225);
  });

  test('a clock that was set back does not lock anybody out', () => {
    const { window } = sendAll(180, 10 * MINUTE);
    expect(reserve(window, 0).waitMs).toBe(0);
  });
});
