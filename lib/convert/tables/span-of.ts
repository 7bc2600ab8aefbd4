import type { Element } from 'hast';
import { property } from '../../hast/property.ts';

/** How many columns or rows a cell spans: at least one, at most `max`. */
export function spanOf(cell: Element, name: 'colSpan' | 'rowSpan', max: number): number {
  const span = Number.parseInt(property(cell, name) ?? '1', 10);
  return Math.min(Math.max(Number.isNaN(span) ? 1 : span, 1), Math.max(max, 1));
}
