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
    if (colon < 1) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    style.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return style;
}
