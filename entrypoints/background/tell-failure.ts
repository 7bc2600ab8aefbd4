import { toFailure } from '../../lib/errors/failure.ts';
import type { Ports } from './build-ports.ts';

/** Tells in the page why nothing was saved, where no window of ours is open to tell it. */
export async function tellFailure(ports: Ports, tabId: number, error: unknown): Promise<void> {
  const failure = toFailure(error);
  // Who gave up knows it.
  if (failure.code !== 'screenshotCancelled' && failure.code !== 'pickCancelled')
    await ports.notifier.showFailure(tabId, failure);
}
