import { useState } from 'preact/hooks';
import type { CaptureReader } from '../../lib/browser/stores-by-message.ts';
import type { PageSummary } from '../../lib/messages/page-summary.ts';
import type { SettingsStore } from '../../lib/ports/settings-store.ts';

/**
 * The page, as it was read, as Markdown: on the clipboard or in a file. What writes it is loaded when it is asked for.
 */
export function useMarkdown(captures: CaptureReader, settings: SettingsStore, summary: PageSummary | null) {
  const [done, setDone] = useState<'clipboard' | 'file' | null>(null);
  const copy = async () => {
    const snapshot = summary && (await captures.get(summary.captureId));
    if (!snapshot) return;
    const { toMarkdown } = await import('../../lib/markdown/to-markdown.ts');
    await navigator.clipboard.writeText(toMarkdown(snapshot.tree, snapshot.title));
    setDone('clipboard');
  };
  const download = async () => {
    const snapshot = summary && (await captures.get(summary.captureId));
    if (!snapshot) return;
    const [{ downloadMarkdown }, { frontMatter }] = await Promise.all([
      import('./download-markdown.ts'),
      settings.get(),
    ]);
    downloadMarkdown(snapshot, frontMatter);
    setDone('file');
  };
  return { done, copy: () => void copy(), download: () => void download() };
}
