import { NotConnectedError } from '../errors/not-connected-error.ts';
import type { NotionApi } from '../ports/notion-api.ts';
import type { Connection } from '../ports/token-store.ts';
import type { ConnectionPorts } from './clip-ports.ts';
import { rateGate } from './rate-gate.ts';

/**
 * Opens Notion for a stored connection.
 * @throws NotConnectedError when it was removed
 */
export async function openConnection(
  ports: ConnectionPorts,
  connectionId: string,
): Promise<{ connection: Connection; notion: NotionApi }> {
  const connection = await ports.tokens.get(connectionId);
  if (!connection) throw new NotConnectedError();
  const through = { connectionId: connection.id, gate: rateGate(ports, connection.id) };
  return { connection, notion: ports.openNotion(connection.token, through) };
}
