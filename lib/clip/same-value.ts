import type { PropertyValue } from '../blocks/property.ts';
import type { RichText } from '../blocks/rich-text.ts';
import { wordsOf } from '../blocks/words-of.ts';

/**
 * True when two values of a column say the same. Options and people are compared by what both name them by, times as
 * moments: Notion writes them in its own way.
 */
export function sameValue(a: PropertyValue, b: PropertyValue): boolean {
  return Object.keys(a)[0] === Object.keys(b)[0] && same(Object.values(a)[0], Object.values(b)[0]);
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isRichText(a) && isRichText(b)) return wordsOf(a) === wordsOf(b);
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => same(item, b[at]));
  }
  if (isObject(a) && isObject(b)) {
    const shared = Object.keys(a).filter((key) => key in b);
    return shared.length > 0 && shared.every((key) => same(a[key], b[key]));
  }
  if (typeof a === 'string' && typeof b === 'string') return sameMoment(a, b);
  return false;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isRichText(value: unknown): value is RichText[] {
  return (
    Array.isArray(value) &&
    value.every((item) => isObject(item) && (item['type'] === 'text' || item['type'] === 'equation'))
  );
}

function sameMoment(a: string, b: string): boolean {
  const isTime = /^\d{4}-\d{2}-\d{2}T/;
  return isTime.test(a) && isTime.test(b) && Date.parse(a) === Date.parse(b);
}
