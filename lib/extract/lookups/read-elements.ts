import { MAX_ANSWER_TEXTS } from '../../hast/page-lookup.ts';
import { spacedText } from '../texts-of.ts';

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'cite'];

/**
 * The texts of the elements a selector finds, in document order. `a.author?href` asks for an attribute, an address then
 * comes out absolute.
 * @param base what addresses are relative to
 * @returns nothing where the selector is none
 */
export function readElements(selector: string, root: Element, base: string): string[] {
  const [, css = selector, attribute] = /^(.*)\?([\w-]+)$/s.exec(selector) ?? [];
  const read = (element: Element) =>
    attribute === undefined ? shownText(element) : attributeOf(element, attribute.toLowerCase(), base);
  return find(css, root).flatMap((element) => read(element) || []);
}

function find(css: string, root: Element): Element[] {
  try {
    return [...(root.matches(css) ? [root] : []), ...root.querySelectorAll(css)].slice(0, MAX_ANSWER_TEXTS);
  } catch {
    return [];
  }
}

/** What an element says: a meta element has a content, a field has a value. */
function shownText(element: Element): string {
  const own = element.localName === 'meta' ? 'content' : element.localName === 'input' ? 'value' : null;
  return own === null ? spacedText(element) : (element.getAttribute(own) ?? '').trim();
}

function attributeOf(element: Element, name: string, base: string): string {
  const value = element.getAttribute(name)?.trim() ?? '';
  if (!ADDRESSES.includes(name)) return value;
  return URL.parse(value, base)?.href ?? value;
}
