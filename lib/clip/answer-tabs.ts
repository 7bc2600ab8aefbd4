import type { QueuedTab } from '../ports/tab-queue.ts';
import type { ClipPorts } from './clip-ports.ts';

/**
 * Settles the tabs whose sites the user was asked for.
 * @param answer `asked`: those he allowed by now go on; `bookmark`: the others too, with their address; `leave`: the others
 *   do not
 */
export async function answerTabs(
  { tabQueue, fetches }: Pick<ClipPorts, 'tabQueue' | 'fetches'>,
  answer: 'asked' | 'bookmark' | 'leave',
): Promise<void> {
  const asking = (await tabQueue.list()).filter(({ state }) => state === 'asking');
  const origins = [...new Set(asking.map(({ url }) => new URL(url).origin))];
  const answers = await Promise.all(origins.map((origin) => fetches.isAllowed(origin)));
  const allowed = new Set(origins.filter((_, index) => answers[index]));
  await tabQueue.update((queue) =>
    queue.flatMap((tab): QueuedTab[] => {
      if (tab.state !== 'asking') return [tab];
      if (allowed.has(new URL(tab.url).origin)) return [{ ...tab, state: 'waiting' }];
      if (answer === 'bookmark') return [{ ...tab, state: 'waiting', as: 'bookmark' }];
      return answer === 'leave' ? [] : [tab];
    }),
  );
}
