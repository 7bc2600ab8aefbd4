import type { Element } from 'hast';
import { property } from '../../hast/property.ts';

const NOT_WITHIN = new Set(['ul', 'ol', 'menu', 'dir', 'li', 'table', 'pre']);
/** How far generators wrap the box: `li > p > label > input`. */
const MAX_DEPTH = 4;

/** The checkbox that belongs to this list item itself, not to an item within it. */
export function findCheckbox(element: Element, depth = 0): Element | null {
  for (const child of element.children) {
    if (child.type !== 'element' || NOT_WITHIN.has(child.tagName)) continue;
    if (child.tagName === 'input' && property(child, 'type')?.toLowerCase() === 'checkbox') return child;
    const found = depth < MAX_DEPTH ? findCheckbox(child, depth + 1) : null;
    if (found) return found;
  }
  return null;
}
