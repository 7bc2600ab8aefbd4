import { browser } from 'wxt/browser';
import type { Scheduler } from '../ports/scheduler.ts';
import { fewAtATime } from './few-at-a-time.ts';

/** The alarm that brings the worker back. */
export const WAKE_ALARM = 'tearsheet-wake';
/** Chrome stops a worker after 30 s without an extension API call, even while a request runs. ms */
const KEEP_ALIVE_MS = 20_000;
/** Files in memory at once: what one clip collects and uploads at most (`run-job`). */
const MAX_HELD = 9;

export function scheduler(): Scheduler {
  const held = new Set<string>();
  return {
    async wakeEveryMinute(on) {
      if (on) await browser.alarms.create(WAKE_ALARM, { periodInMinutes: 1 });
      else await browser.alarms.clear(WAKE_ALARM);
    },
    async keepAlive(work) {
      const timer = setInterval(() => void browser.runtime.getPlatformInfo(), KEEP_ALIVE_MS);
      try {
        return await work();
      } finally {
        clearInterval(timer);
      }
    },
    async exclusively(name, work) {
      if (held.has(name)) return false;
      held.add(name);
      try {
        // A worker that was just stopped keeps its locks until the browser has buried it: who gave up at once would have
        // its jobs lie until the next alarm.
        await navigator.locks.request(name, work);
      } finally {
        held.delete(name);
      }
      return true;
    },
    amongFew: fewAtATime(MAX_HELD),
  };
}
