import type { Block, BlockOf } from '../../blocks/block.ts';
import { MAX_TABLE_WIDTH } from '../../blocks/limits.ts';
import type { RichText } from '../../blocks/rich-text.ts';
import type { Report } from './report.ts';
import { splitRuns } from './split-runs.ts';

/**
 * Splits a table that Notion would refuse: one wider than 100 columns into tables one after the other, and cells with
 * more than 100 runs into the cell and paragraphs after the table.
 */
export function limitTable(block: BlockOf<'table'>, report: Report): Block[] {
  const overflow: Block[] = [];
  const rows = block.table.children.map(({ table_row }) =>
    table_row.cells.map((cell) => {
      const [text = [], ...more] = splitRuns(cell, report);
      overflow.push(...more.map(paragraph));
      return text;
    }),
  );
  const tables: Block[] = [];
  const { table_width } = block.table;
  if (table_width > MAX_TABLE_WIDTH) report('table', `${table_width} columns`, 'table-too-wide');
  for (let start = 0; start < table_width; start += MAX_TABLE_WIDTH) {
    const width = Math.min(MAX_TABLE_WIDTH, table_width - start);
    tables.push({
      type: 'table',
      table: {
        ...block.table,
        table_width: width,
        children: rows.map((cells) => ({ type: 'table_row', table_row: { cells: cells.slice(start, start + width) } })),
      },
    });
  }
  return [...tables, ...overflow];
}

function paragraph(rich_text: RichText[]): Block {
  return { type: 'paragraph', paragraph: { rich_text } };
}
