import { EmptyArticleError } from '../errors/empty-article-error.ts';
import type { CaptureMode } from '../hast/snapshot.ts';
import type { PageSummary } from '../messages/page-summary.ts';
import { capturePage } from './capture-page.ts';
import type { PdfPorts } from './capture-pdf.ts';
import type { ClipPorts } from './clip-ports.ts';
import { filledBy, type RulePorts, ruleOfTab } from './rule-of.ts';
import { summarize } from './summarize.ts';

/**
 * Reads the page in a tab, fills in what the rule for it says, and keeps it for the Save that follows.
 * @throws PageNotClippableError, SnapshotError, PdfNotReadableError; EmptyArticleError when there is nothing to save in this mode
 */
export async function readPage(
  ports: PdfPorts & RulePorts & Pick<ClipPorts, 'captures'>,
  tabId: number,
  mode: CaptureMode | 'pdf',
): Promise<PageSummary> {
  const rule = await ruleOfTab(ports, tabId);
  const snapshot = filledBy(rule, await capturePage(ports, tabId, mode, rule), ports);
  const summary = summarize(await ports.captures.put(tabId, snapshot), snapshot);
  if (mode !== 'bookmark' && mode !== 'pdf' && summary.words === 0 && summary.images === 0)
    throw new EmptyArticleError();
  return summary;
}
