import type { Element } from 'hast';
import { childElements } from '../../hast/child-elements.ts';
import { classNames } from '../../hast/class-names.ts';
import { descendants } from '../../hast/descendants.ts';
import { findElement } from '../../hast/find-element.ts';
import { hasClass } from '../../hast/has-class.ts';
import { isElement } from '../../hast/is-element.ts';
import { textOf } from '../../hast/text-of.ts';
import { blockPiece, EDGE, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { codeBlock } from './code-block.ts';
import { codeText } from './code-text.ts';
import { findLanguage } from './find-language.ts';
import { isGutter } from './is-gutter.ts';

/** Tables in which highlighters set line numbers beside code. */
const CODE_TABLES = new Set([
  'blob-code',
  'crayon-table',
  'diff-table',
  'highlight-table',
  'highlighttable',
  'hljs-ln',
  'js-file-line-container',
  'lntable',
  'rouge-table',
  'syntaxhighlighter',
]);
const LINE_NUMBERS = /^\s*(?:\d+\s*)+$/;

/** Is this table a code listing with its line numbers? */
export function isCodeTable(table: Element): boolean {
  if (hasClass(table, CODE_TABLES)) return true;
  return findElement(table, (cell) => cell.tagName === 'td' && isGutterCell(cell)) !== null;
}

/** The listing in such a table, without the numbers. */
export function codeOfTable(table: Element, state: State): Pieces {
  const listings: Element[] = [];
  for (const cell of cellsOf(table)) {
    if (isGutterCell(cell)) continue;
    for (const pre of [cell, ...descendants(cell)]) {
      if (isElement(pre, 'pre') && !LINE_NUMBERS.test(codeText(pre))) listings.push(pre);
    }
  }
  const [only] = listings;
  const source = listings.length === 1 && only ? only : table;
  const text = codeText(source);
  if (text.trim() === '') return [EDGE];
  return blockPiece(codeBlock(text, findLanguage(source, state.inside(table).ancestors)));
}

function* cellsOf(table: Element): Generator<Element> {
  for (const element of descendants(table)) if (element.tagName === 'td' || element.tagName === 'th') yield element;
}

function isGutterCell(cell: Element): boolean {
  const classes = classNames(cell);
  if (classes.includes('lntd')) return LINE_NUMBERS.test(textOf(cell)) || childElements(cell, 'pre').length === 0;
  return isGutter(classes);
}
