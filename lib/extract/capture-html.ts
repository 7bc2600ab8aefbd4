import type { Snapshot } from '../hast/snapshot.ts';
import { capture } from './capture.ts';
import { parseInert } from './parse-fragment.ts';

/**
 * Captures a page that is open in no tab, from its HTML alone: nothing of it runs or loads. Without an article the whole
 * page is taken.
 * @param url where it was loaded from
 */
export function captureHtml(html: string, url: string, page: Document = document): Snapshot {
  const parsed = parseInert(html, page);
  const article = capture(parsed, 'article', { url, isDrawn: false });
  return article.tree.children.length > 0 ? article : capture(parsed, 'page', { url, isDrawn: false });
}
