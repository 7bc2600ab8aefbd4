import type { QueuedTab } from '../ports/tab-queue.ts';
import type { Destination } from '../settings/destination.ts';
import type { ClipPorts } from './clip-ports.ts';

/** Which tabs, and where to. */
export interface TabsWish {
  destination: Destination;
  tabs: readonly (Pick<QueuedTab, 'tabId' | 'url' | 'title' | 'as'> & { asks: boolean })[];
}

/** Takes tabs into the queue, behind those that still wait; what has ended of earlier wishes is told no longer. */
export async function queueTabs(
  { tabQueue, clock }: Pick<ClipPorts, 'tabQueue' | 'clock'>,
  { destination, tabs }: TabsWish,
): Promise<void> {
  const at = clock.now();
  const wished = tabs.map(({ asks, ...tab }): QueuedTab => {
    return { ...tab, destination, at, state: asks ? 'asking' : 'waiting', failure: null };
  });
  await tabQueue.update((queue) => [...queue.filter(isOpen), ...wished]);
}

function isOpen({ state }: QueuedTab): boolean {
  return state === 'asking' || state === 'waiting';
}
