import type { Element } from 'hast';

/**
 * A property as text, by its hast name (`srcSet`, `dataSrc`); lists are joined with spaces, `true` is the empty
 * string as in HTML. Null where it is absent or false.
 */
export function property(element: Element, name: string): string | null {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return null;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}
