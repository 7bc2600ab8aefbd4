import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { failureSchema } from '../errors/failure-schema.ts';
import type { QueuedTab, TabQueue } from '../ports/tab-queue.ts';
import { destinationSchema } from '../settings/destination.ts';

const KEY = 'session:tab-queue';
const LOCK = 'tab-queue-store';

const queuedTab = v.object({
  tabId: v.number(),
  url: v.string(),
  title: v.string(),
  destination: destinationSchema,
  as: v.picklist(['page', 'bookmark']),
  at: v.number(),
  state: v.picklist(['asking', 'waiting', 'saved', 'bookmarked', 'failed']),
  failure: v.nullable(failureSchema),
});
const stored = v.fallback(v.array(queuedTab), []);

/** The queue in memory of the browser, where no content script can read it. */
export const tabQueue: TabQueue & { watch(onChange: (tabs: QueuedTab[]) => void, signal: AbortSignal): void } = {
  list: async () => v.parse(stored, await storage.getItem(KEY)),
  update: (change) =>
    navigator.locks.request(LOCK, async () =>
      storage.setItem(KEY, change(v.parse(stored, await storage.getItem(KEY)))),
    ),
  watch(onChange, signal) {
    signal.addEventListener(
      'abort',
      storage.watch(KEY, (tabs) => onChange(v.parse(stored, tabs))),
    );
  },
};
