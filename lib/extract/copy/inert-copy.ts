import { parseFragment } from '../parse-fragment.ts';
import { copyAttributes } from './copy-attributes.ts';
import { copyChildren } from './copy-children.ts';
import type { CopyFilter } from './copy-filter.ts';
import { importPart } from './import-part.ts';
import { nativeDom } from './native-dom.ts';

const ELEMENT = 1;

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
    if (nativeDom.nodeType(part) === ELEMENT) copyPart(part as Element, copy, filter); // nodeType 1
  }
  return copy;
}

function copyPart(part: Element, copy: Document, filter: CopyFilter): void {
  const isHead = nativeDom.localName(part) === 'head';
  const into = isHead ? copy.head : copy.body;
  const what = isHead ? {} : filter;
  const imported = into.hasChildNodes() ? null : importPart(part, copy, what);
  if (imported) into.replaceWith(imported);
  else {
    copyAttributes(part, into);
    copyChildren(part, into, what);
  }
}
