import { copyAttributes } from './copy-attributes.ts';
import type { CopyFilter } from './copy-filter.ts';
import { drawnPicture } from './drawn-picture.ts';
import { isKept } from './is-kept.ts';
import { nativeDom } from './native-dom.ts';
import { type NextNode, readableFrame, shownChildren } from './shown-children.ts';

/**
 * Deepest nesting of a copy, a little over what Chrome's parser makes (512; scripts may go on). Readability, hast and
 * `JSON.stringify` recurse, and are safe at this depth. Deeper content is kept, as siblings at the last level.
 */
export const MAX_DEPTH = 600;

/** Most elements copied. Beyond it a page is no document to read, and the copy alone would block the page. */
export const MAX_ELEMENTS = 60_000;

const ELEMENT = 1;
const TEXT = 3;
const SVG = 'http://www.w3.org/2000/svg';

interface Level {
  /** Gives one child after the other, then null. */
  next: NextNode;
  into: Element;
  depth: number;
}

/** Copies what the user sees of a node's children, one by one, cut off at `MAX_ELEMENTS`. */
export function copyChildren(from: Node, into: Element, filter: CopyFilter): void {
  const levels: Level[] = [{ next: shownChildren(from), into, depth: 0 }];
  let count = 0;
  for (let level = levels.at(-1); level && count < MAX_ELEMENTS; level = levels.at(-1)) {
    const node = level.next();
    if (!node) levels.pop();
    else {
      const below = copyNode(node, level, filter);
      if (below) levels.push(below);
      count++;
    }
  }
}

/** @returns the level of the node's children, or null when they are not copied */
function copyNode(node: Node, { into, depth }: Level, filter: CopyFilter): Level | null {
  filter.visit?.(node);
  const type = nativeDom.nodeType(node);
  if (type === TEXT) {
    const value = nativeDom.nodeValue(node) ?? '';
    const text = filter.text ? filter.text(node, value) : value;
    if (text) into.append(text);
    return null;
  }
  // Comments and processing instructions are no content.
  if (type !== ELEMENT) return null;
  const element = node as Element; // nodeType 1
  if (!isKept(element) || filter.takes?.(element) === false) return null;
  const next = shownChildren(element);
  if (nativeDom.localName(element) === 'slot') return { next, into, depth };
  const made = copyElement(element, into.ownerDocument);
  into.append(made);
  return depth >= MAX_DEPTH ? { next, into, depth } : { next, into: made, depth: depth + 1 };
}

function copyElement(element: Element, document_: Document): Element {
  const name = nativeDom.localName(element);
  const drawn = name === 'canvas' ? drawnPicture(element, document_) : null;
  if (drawn) return drawn;
  // What a frame says is part of the page; as a frame it would be a link to itself.
  if (readableFrame(element)) return document_.createElement('div');
  const isSvg = nativeDom.namespaceURI(element) === SVG;
  const made = isSvg ? document_.createElementNS(SVG, name) : document_.createElement(plainName(name));
  copyAttributes(element, made);
  return made;
}

/** Names that only a script can give, with characters no parser lets through, are made `div`. */
function plainName(name: string): string {
  return /^[a-z][\w.:-]*$/i.test(name) ? name : 'div';
}
