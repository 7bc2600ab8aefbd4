import { PickCancelledError } from '../errors/pick-cancelled-error.ts';
import type { PageLookup } from '../hast/page-lookup.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import type { ClipPorts } from './clip-ports.ts';

/**
 * Captures what the user points at in a page.
 * @param destination where it will go: said while the user chooses
 * @param lookups what else is wanted of the page
 * @throws PickCancelledError when the user gives up; PageNotClippableError, SnapshotError
 */
export async function capturePicked(
  { picker, pages, scheduler }: Pick<ClipPorts, 'picker' | 'pages' | 'scheduler'>,
  tabId: number,
  destination: string,
  lookups: readonly PageLookup[] = [],
): Promise<Snapshot> {
  // The user may think for minutes: the worker stays awake.
  const isPicked = await scheduler.keepAlive(() => picker.pick(tabId, destination));
  if (!isPicked) throw new PickCancelledError();
  return pages.capture(tabId, 'article', lookups);
}
