import type { CaptureMode, Snapshot } from '../hast/snapshot.ts';
import { ruleLookups } from '../plan/rule-templates.ts';
import type { Rule } from '../settings/rule.ts';
import { capturePdf, type PdfPorts } from './capture-pdf.ts';

/**
 * Reads what a tab shows: out of a page what the mode says and what the rule wants to know, of a PDF the file.
 * @throws PageNotClippableError, SnapshotError, PdfNotReadableError
 */
export async function capturePage(
  ports: PdfPorts,
  tabId: number,
  mode: CaptureMode | 'pdf',
  rule: Rule | null = null,
): Promise<Snapshot> {
  return mode === 'pdf' ? capturePdf(ports, tabId) : ports.pages.capture(tabId, mode, rule ? ruleLookups(rule) : []);
}

/**
 * What the popup would have offered first, had it known the tab: the PDF, what is selected, or what a save without
 * questions takes.
 */
export function captureOffered(ports: PdfPorts, tabId: number, rule: Rule | null): Promise<Snapshot> {
  return captureFirst(ports, tabId, ['selection', rule?.mode ?? 'article'], rule);
}

/**
 * What a save without questions takes: what the rule says, else the article, or the PDF where the tab shows one. Where
 * nothing is selected, a rule for the selection means the article.
 */
export function captureMain(ports: PdfPorts, tabId: number, rule: Rule | null = null): Promise<Snapshot> {
  return captureFirst(ports, tabId, [rule?.mode ?? 'article'], rule);
}

/** The PDF, or the first of the modes for which there is something, else the article: only a selection may be nothing. */
async function captureFirst(
  ports: PdfPorts,
  tabId: number,
  modes: readonly CaptureMode[],
  rule: Rule | null,
): Promise<Snapshot> {
  if (await ports.pages.isPdf(tabId)) return capturePage(ports, tabId, 'pdf');
  for (const mode of modes) {
    const snapshot = await capturePage(ports, tabId, mode, rule);
    if (mode !== 'selection' || snapshot.tree.children.length > 0) return snapshot;
  }
  return capturePage(ports, tabId, 'article', rule);
}
