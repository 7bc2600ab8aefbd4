/** Whether a table holds data rather than the layout of a page or a mail. */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return false;
  if (table.querySelector('th, caption, thead')) return true;
  const rows = [...table.querySelectorAll('tr')];
  const columns = rows[0]?.querySelectorAll('td').length ?? 0;
  return rows.length > 1 && columns > 1 && rows.every((row) => row.children.length === columns);
}
