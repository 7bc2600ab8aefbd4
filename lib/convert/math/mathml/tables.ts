import type { Element } from 'hast';
import { childElements } from '../../../hast/child-elements.ts';
import { property } from '../../../hast/property.ts';
import { joinPieces } from './join-pieces.ts';
import type { Piece } from './piece.ts';
import { NOTHING } from './piece.ts';
import type { Layout, Reader } from './reader.ts';

/** A table: lines of equations aligned at their signs, columns as the page aligns them, or a matrix. */
export const table: Layout = (element, read) => {
  const rows = childElements(element).map((row) => cellsOf(row, read));
  const [first = []] = rows;
  const [only] = first;
  if (rows.length === 1 && first.length === 1 && only) return { ...only, matrix: only.tex };
  const matrix = rows.map((cells) => cells.map(({ tex }) => tex).join(' & ')).join(' \\\\ ');
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  return { tex: environment(element, width, matrix), kind: 'atom', isTall: true, matrix };
};

/** The cells of a row; the number of a numbered row comes first in MathML and is shown last. */
function cellsOf(row: Element, read: Reader): Piece[] {
  const cells = childElements(row).filter(({ tagName }) => /mtd$/i.test(tagName));
  const pieces = cells.length > 0 ? cells.map((cell) => read.row(cell.children)) : [read.element(row)];
  if (!/mlabeledtr$/i.test(row.tagName)) return pieces;
  const [label = NOTHING, ...others] = pieces;
  const last = others.pop() ?? NOTHING;
  if (label.tex === '') return [...others, last];
  return [...others, { ...last, tex: joinPieces([last, { tex: '\\qquad', kind: 'space' }, label]), kind: 'row' }];
}

function environment(element: Element, width: number, matrix: string): string {
  const aligned = listed(element, 'columnalign', width);
  const lines = listed(element, 'columnlines', width - 1).map((line) => (/^(?:solid|dashed)$/.test(line) ? '|' : ''));
  const isPlain = lines.join('') === '';
  if (isPlain && aligned.every((side, index) => side === (index % 2 ? 'left' : 'right')))
    return wrap('aligned', '', matrix);
  if (isPlain && aligned.every((side) => side !== 'left' && side !== 'right')) return wrap('matrix', '', matrix);
  const letters = aligned.map((side) => (side === 'left' ? 'l' : side === 'right' ? 'r' : 'c'));
  return wrap('array', `{${letters.map((letter, index) => letter + (lines[index] ?? '')).join('')}}`, matrix);
}

function wrap(name: string, columns: string, matrix: string): string {
  return `\\begin{${name}}${columns}${matrix}\\end{${name}}`;
}

/** One value for each column; the last one of a list holds for all that follow. */
function listed(element: Element, name: string, count: number): string[] {
  const values = property(element, name)?.trim().split(/\s+/) ?? [];
  return Array.from({ length: count }, (_, index) => values[index] ?? values.at(-1) ?? '');
}
