import { NotionError } from '../errors/notion-error.ts';
import { learn, reserve } from '../job/rate-window.ts';
import type { Clock } from '../ports/clock.ts';
import type { RateGate } from '../ports/rate-gate.ts';
import type { RateStore } from '../ports/rate-store.ts';

/** A wait up to this long is slept through; a longer one is journaled, so that nobody has to stay awake for it. ms */
const SHORT_WAIT_MS = 2_000;

/** `Date` has whole seconds and is some time under way: less than this is no difference between clocks. ms */
const CLOCK_STEP_MS = 5_000;

/** The gate of one connection: bursts pass at once while the window has room. */
export function rateGate(ports: { rates: RateStore; clock: Clock }, connectionId: string): RateGate {
  let aheadMs: number | null = null;
  const reserveOnce = () =>
    ports.rates.change(connectionId, (window) => {
      const { window: next, waitMs } = reserve(window, ports.clock.now());
      return { window: next, result: waitMs };
    });
  return {
    async pass() {
      for (let waitMs = await reserveOnce(); waitMs > 0; waitMs = await reserveOnce()) {
        if (waitMs > SHORT_WAIT_MS) throw tooMany(waitMs);
        await ports.clock.sleep(waitMs);
      }
    },
    limited: (retryAfterMs) =>
      ports.rates.change(connectionId, (window) => {
        return { window: learn(window, retryAfterMs, ports.clock.now()), result: undefined };
      }),
    async answered(date) {
      const ahead = date - ports.clock.now();
      // Read once, written only when a clock was set: not at every answer.
      aheadMs ??= await ports.rates.change(connectionId, (window) => ({ window, result: window.aheadMs }));
      if (Math.abs(ahead - aheadMs) < CLOCK_STEP_MS) return;
      aheadMs = ahead;
      await ports.rates.change(connectionId, (window) => ({
        window: { ...window, aheadMs: ahead },
        result: undefined,
      }));
    },
  };
}

function tooMany(waitMs: number): NotionError {
  return new NotionError({
    code: 'rateLimited',
    status: null,
    ambiguous: false,
    transient: true,
    retryAfterMs: waitMs,
    committed: null,
    imageRefused: false,
    values: [Math.ceil(waitMs / 1_000)],
  });
}
