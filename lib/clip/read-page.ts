import { EmptyArticleError } from '../errors/empty-article-error.ts';
import type { CaptureMode } from '../hast/snapshot.ts';
import type { PageSummary } from '../messages/page-summary.ts';
import type { ClipPorts } from './clip-ports.ts';
import { summarize } from './summarize.ts';

/**
 * Reads the page in a tab and keeps what was read for the Save that follows.
 * @throws PageNotClippableError, SnapshotError; EmptyArticleError when there is nothing to save in this mode
 */
export async function readPage(
  ports: Pick<ClipPorts, 'pages' | 'captures'>,
  tabId: number,
  mode: CaptureMode,
): Promise<PageSummary> {
  const snapshot = await ports.pages.capture(tabId, mode);
  const summary = summarize(await ports.captures.put(tabId, snapshot), snapshot);
  if (mode !== 'bookmark' && summary.words === 0 && summary.images === 0) throw new EmptyArticleError();
  return summary;
}
