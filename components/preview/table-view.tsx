import type { BlockOf } from '../../lib/blocks/block.ts';
import type { RichText } from '../../lib/blocks/rich-text.ts';
import { RichTextView } from './rich-text-view.tsx';

/** A table with its header row and header column. */
export function TableView({ payload }: { payload: BlockOf<'table'>['table'] }) {
  const { has_column_header = false, has_row_header = false, children } = payload;
  const rows = children.map((row) => row.table_row.cells);
  const head = has_column_header ? rows.slice(0, 1) : [];
  return (
    <table>
      {head.map((cells) => (
        <thead>
          <tr>
            {cells.map((cell) => (
              <Cell runs={cell} scope="col" />
            ))}
          </tr>
        </thead>
      ))}
      <tbody>
        {rows.slice(head.length).map((cells) => (
          <tr>
            {cells.map((cell, column) => (
              <Cell runs={cell} scope={has_row_header && column === 0 ? 'row' : undefined} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A cell; with a scope, it heads its row or column. */
function Cell({ runs, scope }: { runs: readonly RichText[]; scope: 'row' | 'col' | undefined }) {
  const text = <RichTextView runs={runs} />;
  if (!scope) return <td dir="auto">{text}</td>;
  return (
    <th dir="auto" scope={scope}>
      {text}
    </th>
  );
}
