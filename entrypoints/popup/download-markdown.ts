import type { Snapshot } from '../../lib/hast/snapshot.ts';
import { frontMatter } from '../../lib/markdown/front-matter.ts';
import { toMarkdown } from '../../lib/markdown/to-markdown.ts';

/** How long the browser has to begin the download before its address ends, ms. */
const KEEP_MS = 10_000;

/** Saves the page as a Markdown file, if wanted with what is known of it at its head. */
export function downloadMarkdown(snapshot: Snapshot, withFrontMatter: boolean): void {
  const text = toMarkdown(snapshot.tree, snapshot.title);
  const parts = withFrontMatter ? [frontMatter(snapshot), '\n', text] : [text];
  const url = URL.createObjectURL(new Blob(parts, { type: 'text/markdown' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(snapshot.title)}.md`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}

/** A name every file system takes. */
function fileName(title: string): string {
  const bare = title.replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ').replace(/\s+/g, ' ');
  const short = bare
    .trim()
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 100);
  return short.trim() || 'page';
}
