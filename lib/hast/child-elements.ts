import type { Element, Parents } from 'hast';
import { isElement } from './is-element.ts';

/** The children that are elements and, where names are given, one of them. */
export function childElements(node: Parents, ...names: string[]): Element[] {
  const found: Element[] = [];
  for (const child of node.children) if (isElement(child, ...names)) found.push(child);
  return found;
}
