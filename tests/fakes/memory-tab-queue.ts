import type { QueuedTab, TabQueue } from '../../lib/ports/tab-queue.ts';

/** The queue of tabs in memory. */
export function memoryTabQueue(): TabQueue {
  let tabs: QueuedTab[] = [];
  return {
    list: async () => tabs,
    update: async (change) => {
      tabs = change(tabs);
    },
  };
}
