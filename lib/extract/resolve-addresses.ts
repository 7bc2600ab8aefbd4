import { absoluteUrl } from './document-address.ts';

const ADDRESSES: readonly (readonly [selector: string, attribute: string])[] = [
  ['[href]', 'href'],
  ['[src]', 'src'],
  ['[poster]', 'poster'],
  ['[cite]', 'cite'],
  ['object[data]', 'data'],
];

/** Needs no work, and most addresses are so. */
const IS_ABSOLUTE = /^https?:\/\/[^\s\\]+$/;

/** Makes addresses absolute, in place. Links within the page keep their `#…`, which footnotes are known by. */
export function resolveAddresses(root: ParentNode, base: string): void {
  for (const [selector, attribute] of ADDRESSES) {
    for (const element of root.querySelectorAll(selector)) {
      const value = element.getAttribute(attribute) ?? '';
      if (value.trim().startsWith('#') || IS_ABSOLUTE.test(value)) continue;
      const url = absoluteUrl(value, base);
      if (url) element.setAttribute(attribute, url);
      else element.removeAttribute(attribute);
    }
  }
}
