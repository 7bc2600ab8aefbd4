import { nativeDom } from './native-dom.ts';
import { parseFragment } from './parse-fragment.ts';

/**
 * Deepest nesting of a copy, a little over what Chrome's parser makes (512; scripts may go on). Readability, hast and
 * `JSON.stringify` recurse, and are safe at this depth. Deeper content is kept, as siblings at the last level.
 */
const MAX_DEPTH = 600;

const ELEMENT = 1;
const TEXT = 3;
const SVG = 'http://www.w3.org/2000/svg';

/** Never content; a script is kept only when it carries data (JSON-LD, MathJax 2 sources). */
const DROPPED = new Set(['style', 'template', 'object', 'applet', 'dialog', 'link']);
const DATA_SCRIPT = /^(application\/(ld\+json|json)|math\/)/i;

/** The names of these elements would hide properties of the copy's form or document (DOM clobbering). */
const NAMED = new Set(['meta', 'a', 'slot', 'param']);
const CLOBBERING_ID = new Set(['button', 'fieldset', 'input', 'output', 'select', 'textarea', 'img', 'form', 'iframe']);

/** Narrows what is copied: see `selectedOnly` and `visibleOnly`. */
export interface CopyFilter {
  /** False leaves out the element with everything in it. */
  takes?(element: Element): boolean;
  /** The text to copy; an empty string copies nothing. */
  text?(node: Node, value: string): string;
}

/**
 * Copies a page into a document of its own: nothing runs, nothing loads, and the page is never changed. Open shadow
 * roots are flattened as the user sees them.
 * @returns a document with the same `head` and `body`
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
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const { value: node, done } = level.children.next();
    if (done) levels.pop();
    else copyNode(node, level, levels, filter);
  }
}

function copyNode(node: Node, level: Level, levels: Level[], filter: CopyFilter): void {
  const { into, depth } = level;
  const type = nativeDom.nodeType(node);
  if (type === TEXT) {
    const value = nativeDom.nodeValue(node) ?? '';
    const text = filter.text ? filter.text(node, value) : value;
    if (text) into.append(text);
    return;
  }
  // Comments and processing instructions are no content.
  if (type !== ELEMENT) return;
  const element = node as Element; // nodeType 1
  if (!isKept(element) || filter.takes?.(element) === false) return;
  if (nativeDom.localName(element) === 'slot') {
    levels.push({ children: shownChildren(element), into, depth });
    return;
  }
  const made = copyElement(element, into);
  into.append(made);
  const isDeep = depth >= MAX_DEPTH;
  levels.push({ children: shownChildren(element), into: isDeep ? into : made, depth: depth + (isDeep ? 0 : 1) });
}

/** Children as the user sees them: of the shadow root where there is one, and what is assigned to a slot. */
function* shownChildren(parent: Node): Generator<Node> {
  const isElement = nativeDom.nodeType(parent) === ELEMENT;
  const assigned = isElement && nativeDom.localName(parent) === 'slot' ? assignedNodes(parent) : [];
  if (assigned.length > 0) {
    yield* assigned;
    return;
  }
  const shadow = isElement ? nativeDom.shadowRoot(parent) : null;
  const first = nativeDom.firstChild(shadow ?? parent);
  for (let child = first; child; child = nativeDom.nextSibling(child)) yield child;
}

function assignedNodes(slot: Node): Node[] {
  return 'assignedNodes' in slot ? (slot as HTMLSlotElement).assignedNodes() : [];
}

function isKept(element: Element): boolean {
  const name = nativeDom.localName(element);
  if (name === 'script') return DATA_SCRIPT.test(element.getAttribute('type') ?? '');
  return !DROPPED.has(name) || (name === 'link' && element.hasAttribute('rel'));
}

function copyElement(element: Element, into: Element): Element {
  const name = nativeDom.localName(element);
  const namespace = nativeDom.namespaceURI(element);
  const document_ = into.ownerDocument;
  const made = namespace === SVG ? document_.createElementNS(SVG, name) : document_.createElement(name);
  copyAttributes(element, made);
  return made;
}

function copyAttributes(from: Node, to: Element): void {
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
