import { toMarkdown } from '../../lib/markdown/to-markdown.ts';
import type { PageSummary } from '../../lib/messages/page-summary.ts';
import type { CaptureStore } from '../../lib/ports/capture-store.ts';

/** Puts the page, as it was read, on the clipboard as Markdown. */
export async function copyMarkdown(
  captures: CaptureStore,
  summary: PageSummary | null,
  setCopied: (copied: boolean) => void,
): Promise<void> {
  const snapshot = summary && (await captures.get(summary.captureId));
  if (!snapshot) return;
  await navigator.clipboard.writeText(toMarkdown(snapshot.tree, snapshot.title));
  setCopied(true);
}
