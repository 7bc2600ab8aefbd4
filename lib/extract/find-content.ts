import type { CaptureMode } from '../hast/snapshot.ts';
import { runReadability } from './run-readability.ts';

/** The element whose children are the content, and the way it was found. */
export interface FoundContent {
  content: Element | null;
  strategy: string;
}

/** Chooses the part of an inert copy that a mode takes; the copy may be taken apart. */
export function findContent(copy: Document, mode: CaptureMode): FoundContent {
  switch (mode) {
    case 'bookmark':
      return { content: null, strategy: 'bookmark' };
    case 'page':
      return { content: copy.body, strategy: 'page' };
    case 'selection':
      return { content: copy.body, strategy: 'selection' };
    case 'article':
      return findArticle(copy);
  }
}

function findArticle(copy: Document): FoundContent {
  const content = runReadability(copy);
  return content ? { content, strategy: 'readability' } : { content: copy.body, strategy: 'body' };
}
