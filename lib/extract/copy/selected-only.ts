import type { SelectedRange } from '../capture-options.ts';
import type { CopyFilter } from './copy-filter.ts';
import { nativeDom } from './native-dom.ts';

/** Content without text: selected when the selection goes over it. */
const EMPTY_CONTENT = /^(?:img|br|hr|video|audio|iframe|canvas|svg|math|picture)$/;

/** A place between characters of a text, or before a node (offset 0); no node: after everything. */
interface Boundary {
  node: Node | null;
  offset: number;
}

interface Selected {
  start: Boundary;
  end: Boundary;
  isOpen: boolean;
}

/**
 * Takes exactly what is selected: texts are cut at the ends of each range, elements keep the structure around them.
 * Follows the copy in document order, so it works across several ranges (Firefox, columns of a table).
 */
export function selectedOnly(ranges: readonly SelectedRange[]): CopyFilter {
  const selected: Selected[] = ranges.map((range) => ({
    start: boundary(range.startContainer, range.startOffset),
    end: boundary(range.endContainer, range.endOffset),
    isOpen: false,
  }));
  return {
    visit(node) {
      for (const range of selected) {
        // A range that ends in a text is closed by `text`, which needs to know that it was open.
        if (node === range.end.node && range.end.offset === 0) range.isOpen = false;
        else if (node === range.start.node) range.isOpen = true;
      }
    },
    takes(element) {
      return !EMPTY_CONTENT.test(nativeDom.localName(element)) || selected.some((range) => range.isOpen);
    },
    text(node, value) {
      return selected.map((range) => cut(node, value, range)).join('');
    },
  };
}

function cut(node: Node, value: string, range: Selected): string {
  if (!range.isOpen) return '';
  const start = node === range.start.node ? range.start.offset : 0;
  if (node !== range.end.node) return value.slice(start);
  range.isOpen = false;
  return value.slice(start, range.end.offset);
}

function boundary(container: Node, offset: number): Boundary {
  if (nativeDom.nodeType(container) === 3) return { node: container, offset };
  const child = nativeDom.childNodes(container)[offset];
  return { node: child ?? nodeAfter(container), offset: 0 };
}

/** The first node in document order that is not within a node. */
function nodeAfter(node: Node): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) {
    const next = nativeDom.nextSibling(at);
    if (next) return next;
  }
  return null;
}
