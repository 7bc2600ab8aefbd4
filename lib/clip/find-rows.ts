import type { Reference } from '../blocks/field-draft.ts';
import type { ConnectionPorts } from './clip-ports.ts';
import { openConnection } from './open-connection.ts';

/**
 * Rows of a data source whose title contains the text, last edited first.
 * @throws NotionError; `destinationGone` when the data source is not shared with the connection
 */
export async function findRows(
  ports: ConnectionPorts,
  { connectionId, dataSourceId, query }: { connectionId: string; dataSourceId: string; query: string },
): Promise<Reference[]> {
  const { notion } = await openConnection(ports, connectionId);
  const rows = await notion.rows(dataSourceId, { kind: 'titled', text: query.trim() });
  return rows.map(({ id, title }) => ({ id, title }));
}
