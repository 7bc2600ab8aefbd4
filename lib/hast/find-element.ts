import type { Element, Nodes } from 'hast';
import { descendants } from './descendants.ts';

/** The first element below a node, in document order, that passes the test. */
export function findElement(node: Nodes, test: (element: Element) => boolean): Element | null {
  for (const element of descendants(node)) {
    if (test(element)) return element;
  }
  return null;
}
