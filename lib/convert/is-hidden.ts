import type { Element } from 'hast';

/** Does the page itself not show this element? */
export function isHidden(element: Element, style: ReadonlyMap<string, string>): boolean {
  const { hidden } = element.properties;
  if (hidden !== undefined && hidden !== null && hidden !== false) return true;
  return style.get('display') === 'none' || style.get('visibility') === 'hidden';
}
