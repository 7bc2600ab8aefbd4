import { isHidden } from './is-hidden.ts';
import { isDoubtful } from './is-junk.ts';
import { linkDensity, textLength } from './text-length.ts';

const PROSE = /^(?:p|pre|li|blockquote|dd|dt|td|th|h[2-6]|figcaption|summary)$/;

/** Text of an element that reads like an article's, in characters: without furniture, menus and hidden parts. */
export function proseLength(element: Element): number {
  let length = 0;
  const waiting = [...element.children];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (isHidden(at) || isDoubtful(at)) continue;
    if (PROSE.test(at.localName) || hasOwnText(at)) length += linkDensity(at) < 0.5 ? textLength(at) : 0;
    else waiting.push(...at.children);
  }
  return length;
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && node.nodeValue?.trim()) return true;
  }
  return false;
}
