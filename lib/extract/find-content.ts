import type { CaptureMode } from '../hast/snapshot.ts';
import { findArticle } from './article/find-article.ts';
import type { FoundContent } from './found-content.ts';
import { trimSelection } from './trim-selection.ts';

/** Chooses the part of an inert copy that a mode takes; the copy may be taken apart. */
export function findContent(copy: Document, mode: CaptureMode, declaredImage: string | null): FoundContent {
  switch (mode) {
    case 'bookmark':
      return { content: null, strategy: 'bookmark' };
    case 'page':
      return { content: copy.body, strategy: 'page' };
    case 'selection':
      return selectedContent(copy);
    case 'article':
      return findArticle(copy, declaredImage);
  }
}

function selectedContent(copy: Document): FoundContent {
  const content = trimSelection(copy.body);
  return { content, strategy: content ? 'selection' : 'none' };
}
