import type { Element } from 'hast';
import { property } from './property.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/** The declarations of a `style` attribute: names and values in lower case, `!important` gone. */
export function inlineStyle(element: Element): ReadonlyMap<string, string> {
  const source = property(element, 'style');
  if (!source) return NONE;
  const style = new Map<string, string>();
  for (const declaration of source.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(colon, 0)).trim();
    if (name === '') continue;
    style.set(
      name,
      declaration
        .slice(colon + 1)
        .replace('!important', '')
        .trim(),
    );
  }
  return style;
}
