import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse, parseFragment } from 'parse5';

/** Scripts do not run here, so what `noscript` holds is elements, not text. */
const OPTIONS = { scriptingEnabled: false };

/**
 * Parses HTML that is the article itself: a fragment, or a document whose body it is. Not by `hast-util-from-html`,
 * which writes down where every node stands and takes more than twice as long for it.
 */
export function parseArticle(html: string): Root {
  const isDocument = /<(?:!doctype|html|head|body)\b/i.test(html);
  if (!isDocument) return toRoot(parseFragment(html, OPTIONS));
  const root = toRoot(parse(html, OPTIONS));
  for (const node of root.children) {
    if (node.type !== 'element') continue;
    const body = node.children.find((child) => child.type === 'element' && child.tagName === 'body');
    if (body?.type === 'element') return { type: 'root', children: body.children };
  }
  return root;
}

function toRoot(parsed: Parameters<typeof fromParse5>[0]): Root {
  const root = fromParse5(parsed);
  return root.type === 'root' ? root : { type: 'root', children: [] };
}
