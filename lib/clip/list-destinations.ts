import type { Destination } from '../settings/destination.ts';
import type { ConnectionPorts } from './clip-ports.ts';
import { openConnection } from './open-connection.ts';

/** Pages of 100 results that are read at most: a bound on requests for workspaces without end. */
const MAX_PAGES = 20;

/**
 * Every data source that the stored tokens reach, last edited first.
 * @param query matches titles in Notion; empty for all
 * @throws NotionError when a connection cannot be asked
 */
export async function listDestinations(ports: ConnectionPorts, query: string): Promise<Destination[]> {
  const connections = await ports.tokens.list();
  const lists = await Promise.all(connections.map((connection) => listOf(ports, connection.id, query)));
  return lists.flat();
}

async function listOf(ports: ConnectionPorts, connectionId: string, query: string): Promise<Destination[]> {
  const { connection, notion } = await openConnection(ports, connectionId);
  const found = new Map<string, Destination>();
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { items, next } = await notion.searchDestinations(query, cursor);
    for (const item of items) {
      found.set(item.id, { ...item, connectionId, path: [connection.workspaceName, ...item.path] });
    }
    if (next === null) break;
    cursor = next;
  }
  return [...found.values()];
}
