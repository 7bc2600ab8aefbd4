import type { CaptureMode } from '../hast/snapshot.ts';
import { type DeclaredContent, findArticle } from './article/find-article.ts';
import type { FoundContent } from './found-content.ts';
import { trimSelection } from './trim-selection.ts';

/** Chooses the part of an inert copy that a mode takes; the copy may be taken apart. */
export function findContent(copy: Document, mode: CaptureMode, declared: DeclaredContent): FoundContent {
  switch (mode) {
    case 'bookmark':
      return { content: null, strategy: 'bookmark' };
    case 'page':
      return { content: copy.body, strategy: 'page' };
    case 'selection':
      return selectedContent(copy);
    case 'article':
      return findArticle(copy, declared);
  }
}

function selectedContent(copy: Document): FoundContent {
  const content = trimSelection(copy.body);
  return { content, strategy: content ? 'selection' : 'none' };
}
