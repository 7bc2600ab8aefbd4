import type { CaptureMode, Snapshot } from '../hast/snapshot.ts';
import { capturePdf, type PdfPorts } from './capture-pdf.ts';

/**
 * Reads what a tab shows: out of a page what the mode says, of a PDF the file.
 * @throws PageNotClippableError, SnapshotError, PdfNotReadableError
 */
export async function capturePage(ports: PdfPorts, tabId: number, mode: CaptureMode | 'pdf'): Promise<Snapshot> {
  return mode === 'pdf' ? capturePdf(ports, tabId) : ports.pages.capture(tabId, mode);
}

/** What a save without questions takes: the article, or the PDF where the tab shows one. */
export async function captureMain(ports: PdfPorts, tabId: number): Promise<Snapshot> {
  return capturePage(ports, tabId, (await ports.pages.isPdf(tabId)) ? 'pdf' : 'article');
}
