import type { Reference } from '../blocks/field-draft.ts';
import type { ConnectionPorts } from './clip-ports.ts';
import { openConnection } from './open-connection.ts';

/**
 * Pages of a workspace by their titles, last edited first.
 * @throws NotionError when Notion cannot be asked
 */
export async function findPages(
  ports: ConnectionPorts,
  { connectionId, query }: { connectionId: string; query: string },
): Promise<Reference[]> {
  const { notion } = await openConnection(ports, connectionId);
  return notion.pagesTitled(query.trim());
}
