import type { Element } from 'hast';
import type { Block, BlockOf } from '../../blocks/block.ts';
import { childElements } from '../../hast/child-elements.ts';
import { isElement } from '../../hast/is-element.ts';
import { codeOfTable, isCodeTable } from '../code/code-table.ts';
import { blockPiece, EDGE, lossPiece, type Notes, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { cellGrid } from '../tables/cell-grid.ts';
import { type Cell, convertCell } from '../tables/convert-cell.ts';
import { isDataTable } from '../tables/is-data-table.ts';
import { type TableRow, tableRows } from '../tables/table-rows.ts';

/** A table of data becomes a Notion table, a listing with line numbers a code block, a layout its content. */
export function tableElement(element: Element, state: State): Pieces {
  if (isCodeTable(element)) return codeOfTable(element, state);
  const rows = tableRows(element);
  const inside = state.inside(element);
  const captions: Pieces[] = childElements(element, 'caption').map((caption) => [EDGE, inside.all(caption), EDGE]);
  const isData = isDataTable(element, rows);
  if (isData && state.context.inCell) captions.push([lossPiece('table', 'table', 'table-nested')]);
  if (!isData || state.context.inCell) return [captions, layout(element, inside)];
  return [captions, dataTable(rows, inside)];
}

function layout(element: Element, state: State): Pieces {
  return [EDGE, element.children.map((child) => (isElement(child, 'caption') ? [] : state.one(child))), EDGE];
}

function dataTable(rows: readonly TableRow[], state: State): Pieces {
  const cells = new Map<Element, Cell>();
  for (const row of rows) for (const cell of row.cells) cells.set(cell, convertCell(cell, state));
  const grid = cellGrid(rows);
  const table: BlockOf<'table'> = {
    type: 'table',
    table: {
      table_width: grid[0]?.length ?? 1,
      has_column_header: hasColumnHeader(rows),
      has_row_header: hasRowHeader(grid),
      children: grid.map((row) => ({
        type: 'table_row',
        table_row: { cells: row.map((cell) => (cell && cells.get(cell)?.text) ?? []) },
      })),
    },
  };
  const all = [...cells.values()];
  const rest = all.flatMap((cell) => cell.rest);
  const notes: Notes[number][] = all.map((cell) => cell.notes);
  if (grid.some((row) => new Set(row).size < row.filter(Boolean).length))
    notes.push(lossPiece('table', 'colspan', 'table-spans-unrolled'));
  notes.push(...rest.map((block) => lossPiece('table', nameOf(block), 'table-cell-content-moved')));
  const flattened = new Set(all.flatMap((cell) => [...cell.flattened]));
  notes.push(...[...flattened].map((type) => lossPiece('table', type, 'table-cell-flattened')));
  return [blockPiece(table, notes), rest.map((block) => blockPiece(block))];
}

function nameOf(block: Block): string {
  if (block.type !== 'image') return block.type;
  return block.image.type === 'external' ? block.image.external.url : 'image';
}

function hasColumnHeader(rows: readonly TableRow[]): boolean {
  const [first] = rows;
  if (!first || first.cells.length === 0) return false;
  return first.inHead || first.cells.every((cell) => cell.tagName === 'th');
}

function hasRowHeader(grid: readonly (Element | null)[][]): boolean {
  const body = grid.slice(1);
  return body.length > 0 && body.every(([first]) => first?.tagName === 'th');
}
