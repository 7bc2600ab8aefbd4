import { arrayOf } from '../json.ts';
import type { State } from '../model/state.ts';
import type { Block } from '../model/types.ts';
import { renderRichText } from './render-rich-text.ts';

export function renderTable(state: State, table: Block): string {
  const rows = table.children.flatMap((id) => {
    const row = state.blocks.get(id);
    return row && !row.inTrash ? [arrayOf(row.payload['cells'])] : [];
  });
  const isHeader = (row: number, column: number) =>
    (table.payload['has_column_header'] === true && row === 0) ||
    (table.payload['has_row_header'] === true && column === 0);
  const html = rows.map((cells, row) => {
    const inner = cells.map((cell, column) => {
      const tag = isHeader(row, column) ? 'th' : 'td';
      return `<${tag}>${renderRichText(cell)}</${tag}>`;
    });
    return `<tr>${inner.join('')}</tr>`;
  });
  return `<div class="table"><table>${html.join('')}</table></div>`;
}
