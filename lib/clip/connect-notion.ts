import type { ConnectionView } from '../messages/connection-view.ts';
import type { ClipPorts } from './clip-ports.ts';
import { connectionView } from './connection-view.ts';

/**
 * Checks a pasted token with Notion and keeps it.
 * @param token as pasted; white space around it is ignored
 * @throws NotionError `tokenInvalid`, `network`, … when it cannot be used
 */
export async function connectNotion(
  ports: Pick<ClipPorts, 'tokens' | 'openNotion' | 'clock'>,
  token: string,
): Promise<ConnectionView> {
  const trimmed = token.trim();
  const { botId: id, ...known } = await ports.openNotion(trimmed, null).me();
  const connectedAt = ports.clock.now();
  const connection = { ...known, id, token: trimmed, workspaceIcon: null, connectedAt, grant: null };
  await ports.tokens.put(connection);
  return connectionView(connection);
}
