import { nativeDom } from './native-dom.ts';

/** A `name` on other elements would hide properties of the copy's forms or of the copy itself (DOM clobbering). */
const NAMED = new Set(['meta', 'a', 'slot', 'param']);
const CLOBBERING_ID = new Set('button fieldset form iframe img input output select textarea'.split(' '));

/** Copies the attributes of an element, but for handlers and names that could hide DOM properties. */
export function copyAttributes(from: Node, to: Element): void {
  const tag = to.localName;
  const attributes = nativeDom.attributes(from);
  for (let index = 0; index < attributes.length; index++) {
    const attribute = attributes[index];
    if (!attribute || !isCopied(tag, attribute.name)) continue;
    try {
      to.setAttribute(attribute.name, attribute.value);
    } catch {
      // The parser makes attribute names that no script may set, like `"` or `{`: they mean nothing to us.
    }
  }
}

function isCopied(tag: string, attribute: string): boolean {
  if (attribute.startsWith('on')) return false;
  if (attribute === 'name') return NAMED.has(tag);
  return attribute !== 'id' || !CLOBBERING_ID.has(tag);
}
