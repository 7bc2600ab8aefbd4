import type { Nodes } from 'hast';
import type { Snapshot } from '../hast/snapshot.ts';
import type { PageSummary } from '../messages/page-summary.ts';

/** What the popup says about a page that was read. */
export function summarize(captureId: string, snapshot: Snapshot): PageSummary {
  const { url, metadata, tree, pages = null, fill } = snapshot;
  const { words, images } = tally(tree);
  return {
    captureId,
    url,
    title: fill?.title ?? snapshot.title,
    metadata,
    words,
    images,
    pages,
    ...(fill && { fill }),
  };
}

/** Counts words (a CJK character is one) and pictures. */
function tally(tree: Nodes): { words: number; images: number } {
  let words = 0;
  let images = 0;
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') words += countWords(node.value);
    else if (node.type === 'element' && node.tagName === 'img') images += 1;
    if ('children' in node) open.push(...node.children);
  }
  return { words, images };
}

function countWords(text: string): number {
  return text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
