import { copyAttributes } from './copy-attributes.ts';
import { copyChildren, MAX_DEPTH, MAX_ELEMENTS } from './copy-children.ts';
import type { CopyFilter } from './copy-filter.ts';
import { drawnPicture } from './drawn-picture.ts';
import { dropClobbering } from './drop-clobbering.ts';
import { holdsMore } from './holds-more.ts';
import { isKept, SELDOM_KEPT } from './is-kept.ts';
import { nativeDom } from './native-dom.ts';
import { readableFrame } from './shown-children.ts';

/** What scripts drew and what frames hold is no part of what the browser copies. */
const HOLLOW = 'canvas, iframe';
const PARTS = new Set(['head', 'body']);
/** How many elements are passed over between two that are asked how deep they are. */
const DEPTH_STEP = 50;

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** NodeFilter.SHOW_PROCESSING_INSTRUCTION | NodeFilter.SHOW_COMMENT */
const NO_CONTENT = 192;

/** An element of the page, and the browser's copy of it. */
interface Pair {
  original: Element;
  copy: Element;
}

/**
 * Lets the browser copy a head or body as a whole, many times faster than one by one, and makes the copy what
 * `copyChildren` would have made: without what the filter leaves out, with shadow roots and frames flattened.
 * @returns null where it cannot: with filters that judge texts, on giant pages and on very deep ones
 */
export function importPart(part: Element, into: Document, filter: CopyFilter): Element | null {
  if (!PARTS.has(nativeDom.localName(part)) || filter.visit || filter.text) return null;
  if (holdsMore(part, MAX_ELEMENTS)) return null;
  const made = into.importNode(part, true);
  const hollow = pairs(part, made);
  dropClobbering(made);
  const judged = judge(part, made, filter);
  if (!judged) return null;
  for (const element of judged.left) element.remove();
  for (const { original, copy } of judged.hosts) {
    copy.replaceChildren();
    copyChildren(original, copy, filter);
  }
  for (const { original, copy } of hollow) if (made.contains(copy)) fill(original, copy, filter);
  for (const element of made.querySelectorAll(SELDOM_KEPT)) if (!isKept(element)) element.remove();
  for (const slot of made.querySelectorAll('slot')) slot.replaceWith(...slot.childNodes);
  for (const formula of made.querySelectorAll('math')) if (formula.namespaceURI === MATHML) asHtml(formula);
  dropComments(made);
  return made;
}

function pairs(part: Element, made: Element): Pair[] {
  const copies = made.querySelectorAll(HOLLOW);
  return [...part.querySelectorAll(HOLLOW)].flatMap((original, index) => {
    const copy = copies[index];
    return copy ? { original, copy } : [];
  });
}

/**
 * @returns copies of what is left out, and hosts of shadow roots with their copies, none of which is in another; null
 *   when the page is too deep
 */
function judge(part: Element, made: Element, filter: CopyFilter): { left: Element[]; hosts: Pair[] } | null {
  const judged: { left: Element[]; hosts: Pair[] } = { left: [], hosts: [] };
  const declared = new Set([...part.querySelectorAll('template[shadowrootmode="open"]')].map(nativeDom.parentNode));
  const [originals, copies] = [part.querySelectorAll('*'), made.querySelectorAll('*')];
  let seen = 0;
  for (let index = 0; index < originals.length; index++) {
    const original = originals[index];
    if (!original || (seen++ % DEPTH_STEP === 0 && isDeep(original, part))) return null;
    const isLeft = filter.takes?.(original) === false;
    const isHost = !isLeft && (nativeDom.shadowRoot(original) !== null || declared.has(original));
    if (!isLeft && !isHost) continue;
    const copy = copies[index];
    if (!copy) return null;
    if (isLeft) judged.left.push(copy);
    else judged.hosts.push({ original, copy });
    index += copy.getElementsByTagName('*').length;
  }
  return judged;
}

/** Going from one element to the next in the page leads at most one level down: not every one must be asked. */
function isDeep(element: Element, part: Element): boolean {
  let depth = 0;
  for (let up: Node | null = element; up && up !== part; up = nativeDom.parentNode(up)) depth++;
  return depth > MAX_DEPTH - DEPTH_STEP;
}

function fill(original: Element, copy: Element, filter: CopyFilter): void {
  if (readableFrame(original)) {
    const content = copy.ownerDocument.createElement('div');
    copyChildren(original, content, filter);
    copy.replaceWith(content);
  } else if (nativeDom.localName(original) === 'canvas') {
    const drawn = drawnPicture(original, copy.ownerDocument);
    if (drawn) copy.replaceWith(drawn);
  }
}

/** Readability knows formulas by a name in capitals, as only HTML elements have it. */
function asHtml(formula: Element): void {
  const made = formula.ownerDocument.createElement('math');
  copyAttributes(formula, made);
  made.append(...formula.childNodes);
  formula.replaceWith(made);
}

function dropComments(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, NO_CONTENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}
