import type { Element } from 'hast';
import { property } from './property.ts';

/** The first of these properties that is present and not blank, trimmed. */
export function firstProperty(element: Element, names: readonly string[]): string | null {
  for (const name of names) {
    const value = property(element, name)?.trim();
    if (value) return value;
  }
  return null;
}
