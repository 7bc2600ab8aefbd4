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
  const identity = await ports.openNotion(trimmed, null).me();
  const connection = {
    id: identity.botId,
    token: trimmed,
    workspaceName: identity.workspaceName,
    botName: identity.botName,
    maxUploadBytes: identity.maxUploadBytes,
    connectedAt: ports.clock.now(),
  };
  await ports.tokens.put(connection);
  return connectionView(connection);
}
