import type { Nodes } from 'hast';
import { countWords } from '../hast/count-words.ts';
import { readingMinutes } from '../hast/reading-minutes.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import type { PageSummary } from '../messages/page-summary.ts';

/** What the popup says about a page that was read. A CJK character counts as a word. */
export function summarize(captureId: string, snapshot: Snapshot): PageSummary {
  const { url, metadata, tree, pages = null, fill } = snapshot;
  const { words, characters } = countWords(tree);
  return {
    captureId,
    url,
    title: fill?.title ?? snapshot.title,
    metadata,
    minutes: readingMinutes(tree),
    words: words + characters,
    images: countImages(tree),
    pages,
    ...(fill && { fill }),
  };
}

function countImages(tree: Nodes): number {
  let images = 0;
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element' && node.tagName === 'img') images += 1;
    if ('children' in node) open.push(...node.children);
  }
  return images;
}
