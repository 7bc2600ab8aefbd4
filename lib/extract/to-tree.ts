import type { Root } from 'hast';
import { fromDom } from 'hast-util-from-dom';

/**
 * Turns the content into a hast tree.
 * @param content its children become the tree's; `null` gives an empty tree
 */
export function toTree(content: Element | null): Root {
  if (!content) return { type: 'root', children: [] };
  const tree = fromDom(content);
  return { type: 'root', children: 'children' in tree ? withoutDoctypes(tree.children) : [] };
}

function withoutDoctypes(children: readonly Root['children'][number][]): Root['children'] {
  return children.filter((child) => child.type !== 'doctype');
}
