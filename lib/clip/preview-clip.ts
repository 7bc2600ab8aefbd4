import { SnapshotError } from '../errors/snapshot-error.ts';
import { groupLosses } from '../messages/loss-view.ts';
import type { Preview } from '../messages/preview.ts';
import type { ClipPorts } from './clip-ports.ts';
import { contentOf } from './content-of.ts';

/**
 * The blocks a clip of a page that was read would write, by the same code that will write them.
 * @param title as the user left it, or null for the page's own: a heading that repeats it is left out
 * @throws EmptyArticleError; SnapshotError when the page has to be read again
 */
export async function previewClip(
  { captures }: Pick<ClipPorts, 'captures'>,
  { captureId, title }: { captureId: string; title: string | null },
): Promise<Preview> {
  const snapshot = await captures.get(captureId);
  if (!snapshot) throw new SnapshotError('snapshotInvalid', 'it is no longer kept');
  const { blocks, losses } = contentOf(snapshot, title?.trim() || snapshot.title);
  return { blocks, losses: groupLosses(losses) };
}
