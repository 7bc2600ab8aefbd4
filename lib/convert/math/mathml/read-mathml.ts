import type { Element, ElementContent } from 'hast';
import { childElements } from '../../../hast/child-elements.ts';
import { textOf } from '../../../hast/text-of.ts';
import { LAYOUTS } from './layouts.ts';
import type { Piece } from './piece.ts';
import { NOTHING } from './piece.ts';
import type { Reader } from './reader.ts';
import { rowOfPieces } from './row-of-pieces.ts';
import { symbols } from './symbols.ts';
import { words } from './words.ts';

/** Formulas are a dozen deep at most; what stands deeper than this is read as words, so recursion is safe. */
const DEEPEST = 150;
/** How many children an element takes; with another number it is a plain row, as in MathML Core. */
const ARITY = new Map([
  ['mfrac', 2],
  ['mroot', 2],
  ['msub', 2],
  ['msup', 2],
  ['munder', 2],
  ['mover', 2],
  ['msubsup', 3],
  ['munderover', 3],
]);

/** A formula as TeX. */
export function readMathml(math: Element): string {
  return readerAt(0, null).row(math.children).tex;
}

function readerAt(depth: number, variant: string | null): Reader {
  const read: Reader = {
    variant,
    element: (element) => (depth < DEEPEST ? layOut(element, readerAt(depth + 1, variant)) : words(textOf(element))),
    row: (nodes) => rowOfPieces(nodes.map((node) => pieceOf(node, read))),
    styled: (inner) => readerAt(depth, inner),
  };
  return read;
}

function layOut(element: Element, read: Reader): Piece {
  const name = element.tagName.replace(/^.*:/, '').toLowerCase();
  const layout = LAYOUTS.get(name);
  const arity = ARITY.get(name);
  const fits = arity === undefined || childElements(element).length === arity;
  return layout && fits ? layout(element, read) : read.row(element.children);
}

/** Letters that stand outside of any token are read one by one. */
function pieceOf(node: ElementContent, read: Reader): Piece {
  if (node.type === 'element') return read.element(node);
  return node.type === 'text' ? symbols(node.value, read.variant) : NOTHING;
}
