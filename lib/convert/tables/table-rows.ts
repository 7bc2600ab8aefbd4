import type { Element } from 'hast';
import { childElements } from '../../hast/child-elements.ts';

/** A row of a table, with what tells headers from data. */
export interface TableRow {
  element: Element;
  cells: Element[];
  inHead: boolean;
}

/** The rows of a table itself, not of tables inside it. */
export function tableRows(table: Element, inHead = false): TableRow[] {
  const rows: TableRow[] = [];
  for (const child of table.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'tr') rows.push({ element: child, cells: childElements(child, 'td', 'th'), inHead });
    else if (/^(?:tbody|thead|tfoot)$/.test(child.tagName)) rows.push(...tableRows(child, child.tagName === 'thead'));
  }
  return rows;
}
