import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Parses HTML that is the article itself: a fragment, or a document whose body it is. */
export function parseArticle(html: string): Root {
  const isDocument = /<(?:!doctype|html|head|body)\b/i.test(html);
  if (!isDocument) return fromHtml(html, { fragment: true });
  const root = fromHtml(html);
  for (const node of root.children) {
    if (node.type !== 'element') continue;
    const body = node.children.find((child) => child.type === 'element' && child.tagName === 'body');
    if (body?.type === 'element') return { type: 'root', children: body.children };
  }
  return root;
}
