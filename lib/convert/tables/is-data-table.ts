import type { Element } from 'hast';
import { descendants } from '../../hast/descendants.ts';
import { property } from '../../hast/property.ts';
import { textOf } from '../../hast/text-of.ts';
import { spanOf } from './span-of.ts';
import type { TableRow } from './table-rows.ts';

const BLOCKY = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'blockquote',
  'figure',
  'iframe',
  'video',
  'form',
  'article',
  'section',
]);
const MAX_PARAGRAPHS = 2;
const MAX_ITEMS = 12;
const MAX_CELL_TEXT = 1200;
/** How many of the cells may hold whole documents: more where headers say that it is a table of data. */
const BLOCKY_SHARE = { withHeaders: 0.34, without: 0.08 };
const MAX_SPAN = 1000;

/** Is this a table of data, or was it only used to lay out the page? */
export function isDataTable(table: Element, rows: readonly TableRow[]): boolean {
  if (/^(?:presentation|none)$/.test(property(table, 'role') ?? '')) return false;
  if (rows.length === 0 || widthOf(rows) < 2) return false;
  const cells = rows.flatMap((row) => row.cells);
  const hasHeaders = rows.some((row) => row.inHead) || cells.some((cell) => cell.tagName === 'th');
  if (!hasHeaders && rows.length < 2) return false;
  const contents = cells.map(contentOf);
  if (!hasHeaders && contents.some((content) => content.hasTable)) return false;
  const share = hasHeaders ? BLOCKY_SHARE.withHeaders : BLOCKY_SHARE.without;
  if (contents.filter((content) => content.isBlocky).length > cells.length * share) return false;
  return contents.filter((content) => content.isFilled).length >= 2;
}

function widthOf(rows: readonly TableRow[]): number {
  return Math.max(...rows.map(({ cells }) => cells.reduce((sum, cell) => sum + spanOf(cell, 'colSpan', MAX_SPAN), 0)));
}

function contentOf(cell: Element) {
  let hasTable = false;
  let hasBlock = false;
  let paragraphs = 0;
  let items = 0;
  for (const { tagName } of descendants(cell)) {
    if (tagName === 'table') hasTable = true;
    if (BLOCKY.has(tagName)) hasBlock = true;
    if (tagName === 'p') paragraphs++;
    if (tagName === 'li') items++;
  }
  const text = textOf(cell);
  const isLong = paragraphs > MAX_PARAGRAPHS || items > MAX_ITEMS || text.length > MAX_CELL_TEXT;
  return { hasTable, isBlocky: hasBlock || isLong, isFilled: text.trim() !== '' };
}
