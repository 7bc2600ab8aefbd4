import type { Element, Nodes } from 'hast';

/** Is this node an element and, where names are given, one of them? */
export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}
