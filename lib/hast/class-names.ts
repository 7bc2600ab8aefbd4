import type { Element } from 'hast';
import { property } from './property.ts';

const NONE: readonly string[] = [];

/** The classes of an element in lower case. */
export function classNames(element: Element): readonly string[] {
  if (element.properties['className'] === undefined) return NONE;
  const joined = property(element, 'className')?.toLowerCase().trim();
  return joined ? joined.split(/\s+/) : NONE;
}
