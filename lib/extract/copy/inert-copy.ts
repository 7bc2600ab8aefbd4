import { parseFragment } from '../parse-fragment.ts';
import { copyAttributes } from './copy-attributes.ts';
import { drawnPicture } from './drawn-picture.ts';
import { nativeDom } from './native-dom.ts';
import { readableFrame, shownChildren } from './shown-children.ts';

/**
 * Deepest nesting of a copy, a little over what Chrome's parser makes (512; scripts may go on). Readability, hast and
 * `JSON.stringify` recurse, and are safe at this depth. Deeper content is kept, as siblings at the last level.
 */
const MAX_DEPTH = 600;

/** Most elements copied. Beyond it a page is no document to read, and the copy alone would block the page. */
export const MAX_ELEMENTS = 60_000;

const ELEMENT = 1;
const TEXT = 3;
const SVG = 'http://www.w3.org/2000/svg';

/** Never content; a script is kept only when it carries data (JSON-LD, MathJax 2 sources). */
const DROPPED = new Set(['style', 'object', 'applet']);
/** An empty template that only marks a place: see `prepare/streamed-parts.ts`. */
const STREAMED = /^B:\w+$/;
const DATA_SCRIPT = /^(?:application\/(?:ld\+json|json)|math\/)/i;

/** Narrows what is copied of the body. */
export interface CopyFilter {
  /** Told of every node of the body in document order, before anything is decided. */
  visit?(node: Node): void;
  /** False leaves out the element with everything in it. */
  takes?(element: Element): boolean;
  /** The part of a text to copy; an empty string copies nothing. */
  text?(node: Node, value: string): string;
}

/**
 * Copies a page into a document of its own: nothing runs, nothing loads, and the page is never changed. Open shadow
 * roots and frames of the same origin are flattened as the user sees them, what is drawn on a canvas becomes a picture.
 * @returns a document with the same `head` and `body`; cut off at `MAX_ELEMENTS`
 */
export function inertCopy(page: Document, filter: CopyFilter = {}): Document {
  const copy = parseFragment('', page).ownerDocument;
  const root = nativeDom.documentElement(page);
  if (!root) return copy;
  copyAttributes(root, copy.documentElement);
  for (let part = nativeDom.firstChild(root); part; part = nativeDom.nextSibling(part)) {
    if (nativeDom.nodeType(part) !== ELEMENT) continue;
    const isHead = nativeDom.localName(part) === 'head';
    const into = isHead ? copy.head : copy.body;
    copyAttributes(part, into);
    copyChildren(part, into, isHead ? {} : filter);
  }
  return copy;
}

interface Level {
  children: Iterator<Node>;
  into: Element;
  depth: number;
}

function copyChildren(from: Node, into: Element, filter: CopyFilter): void {
  const levels: Level[] = [{ children: shownChildren(from), into, depth: 0 }];
  let count = 0;
  for (let level = levels.at(-1); level && count < MAX_ELEMENTS; level = levels.at(-1)) {
    const { value: node, done } = level.children.next();
    if (done) levels.pop();
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
  const children = shownChildren(element);
  if (nativeDom.localName(element) === 'slot') return { children, into, depth };
  const made = copyElement(element, into.ownerDocument);
  into.append(made);
  return depth >= MAX_DEPTH ? { children, into, depth } : { children, into: made, depth: depth + 1 };
}

function isKept(element: Element): boolean {
  const name = nativeDom.localName(element);
  if (name === 'script') return DATA_SCRIPT.test(element.getAttribute('type') ?? '');
  if (name === 'template') return STREAMED.test(element.getAttribute('id') ?? '');
  return !DROPPED.has(name);
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
