import { NotConnectedError } from '../errors/not-connected-error.ts';
import type { NotionApi } from '../ports/notion-api.ts';
import type { Connection } from '../ports/token-store.ts';
import type { ClipPorts } from './clip-ports.ts';

/**
 * Opens Notion for a stored connection.
 * @throws NotConnectedError when it was removed
 */
export async function openConnection(
  ports: Pick<ClipPorts, 'tokens' | 'openNotion'>,
  connectionId: string,
): Promise<{ connection: Connection; notion: NotionApi }> {
  const connection = await ports.tokens.get(connectionId);
  if (!connection) throw new NotConnectedError();
  return { connection, notion: ports.openNotion(connection.token) };
}
