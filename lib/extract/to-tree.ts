import type { Nodes, Root } from 'hast';
import { fromDom } from 'hast-util-from-dom';

/** Names with other characters can be parsed and not be made again. */
const NAME = /^[a-z][\w.:-]*$/i;

/**
 * Turns the content into a hast tree, without handlers.
 * @param content its children become the tree's; `null` gives an empty tree
 */
export function toTree(content: Element | null): Root {
  if (!content) return { type: 'root', children: [] };
  const tree = fromDom(content, { afterTransform: (_, node) => tidy(node) });
  return { type: 'root', children: 'children' in tree ? withoutDoctypes(tree.children) : [] };
}

function tidy(node: Nodes): void {
  if (node.type !== 'element') return;
  if (!NAME.test(node.tagName)) node.tagName = 'div';
  for (const name of Object.keys(node.properties)) if (/^on/i.test(name)) delete node.properties[name];
}

function withoutDoctypes(children: readonly Root['children'][number][]): Root['children'] {
  return children.filter((child) => child.type !== 'doctype');
}
