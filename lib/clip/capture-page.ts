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
export async function captureOffered(ports: PdfPorts, tabId: number, rule: Rule | null): Promise<Snapshot> {
  if (await ports.pages.isPdf(tabId)) return capturePage(ports, tabId, 'pdf');
  const selected = await capturePage(ports, tabId, 'selection', rule);
  return selected.tree.children.length > 0 ? selected : captureMain(ports, tabId, rule);
}

/**
 * What a save without questions takes: what the rule says, else the article, or the PDF where the tab shows one. Where
 * nothing is selected, a rule for the selection means the article.
 */
export async function captureMain(ports: PdfPorts, tabId: number, rule: Rule | null = null): Promise<Snapshot> {
  if (await ports.pages.isPdf(tabId)) return capturePage(ports, tabId, 'pdf');
  const snapshot = await capturePage(ports, tabId, rule?.mode ?? 'article', rule);
  const isEmpty = snapshot.mode === 'selection' && snapshot.tree.children.length === 0;
  return isEmpty ? capturePage(ports, tabId, 'article', rule) : snapshot;
}
