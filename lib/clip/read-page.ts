import { EmptyArticleError } from '../errors/empty-article-error.ts';
import type { CaptureMode } from '../hast/snapshot.ts';
import type { PageSummary } from '../messages/page-summary.ts';
import { capturePage } from './capture-page.ts';
import type { PdfPorts } from './capture-pdf.ts';
import type { ClipPorts } from './clip-ports.ts';
import { summarize } from './summarize.ts';

/**
 * Reads the page in a tab and keeps what was read for the Save that follows.
 * @throws PageNotClippableError, SnapshotError, PdfNotReadableError; EmptyArticleError when there is nothing to save in this mode
 */
export async function readPage(
  ports: PdfPorts & Pick<ClipPorts, 'captures'>,
  tabId: number,
  mode: CaptureMode | 'pdf',
): Promise<PageSummary> {
  const snapshot = await capturePage(ports, tabId, mode);
  const summary = summarize(await ports.captures.put(tabId, snapshot), snapshot);
  if (mode !== 'bookmark' && mode !== 'pdf' && summary.words === 0 && summary.images === 0)
    throw new EmptyArticleError();
  return summary;
}
