import type { Element } from 'hast';
import { spanOf } from './span-of.ts';
import type { TableRow } from './table-rows.ts';

/** More columns than this are no span but a mistake (https://html.spec.whatwg.org/multipage/tables.html allows 1,000). */
const MAX_COLUMN_SPAN = 1000;

/** Where each cell of a table stands once its spans are unrolled: a rectangle, null where no cell reaches. */
export function cellGrid(rows: readonly TableRow[]): (Element | null)[][] {
  const grid: (Element | null)[][] = rows.map(() => []);
  rows.forEach(({ cells }, top) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[top]?.[column]) column++;
      const width = spanOf(cell, 'colSpan', MAX_COLUMN_SPAN);
      const height = spanOf(cell, 'rowSpan', rows.length - top);
      fill(grid, cell, { top, column, width, height });
      column += width;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
}

function fill(
  grid: (Element | null)[][],
  cell: Element,
  area: { top: number; column: number; width: number; height: number },
): void {
  for (const row of grid.slice(area.top, area.top + area.height)) {
    for (let column = area.column; column < area.column + area.width; column++) {
      row[column] ??= cell;
    }
  }
}
