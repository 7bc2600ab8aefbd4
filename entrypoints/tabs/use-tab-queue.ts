import { useEffect, useState } from 'preact/hooks';
import type { TabsProgress } from '../../components/tabs/tabs-props.ts';
import { tabQueue } from '../../lib/browser/tab-queue.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';
import type { QueuedTab } from '../../lib/ports/tab-queue.ts';

/** The tabs on their way into the journal; watches the queue. */
export function useTabQueue(): readonly QueuedTab[] {
  const [queue, setQueue] = useState<readonly QueuedTab[]>([]);
  useEffect(() => {
    const watching = new AbortController();
    tabQueue.watch(setQueue, watching.signal);
    void tabQueue.list().then(setQueue);
    return () => watching.abort();
  }, []);
  return queue;
}

/** How far they have come; those the user is still asked about are not counted. */
export function progressOf(queue: readonly QueuedTab[]): TabsProgress {
  const taken = queue.filter(({ state }) => state !== 'asking');
  return {
    done: taken.filter(({ state }) => state !== 'waiting').length,
    total: taken.length,
    bookmarked: taken.filter(({ state, as }) => state === 'bookmarked' && as === 'page').length,
    failed: taken.flatMap(({ title, failure }) => (failure ? [{ title, problem: viewFailure(failure) }] : [])),
  };
}
