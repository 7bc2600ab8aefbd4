import { toFailure } from '../errors/failure.ts';
import { NotionError } from '../errors/notion-error.ts';
import type { ConnectionHealth } from '../messages/connection-view.ts';
import type { ConnectionPorts } from './clip-ports.ts';
import { openConnection } from './open-connection.ts';

/**
 * Asks Notion how a stored connection is: an ended token, a withdrawn permission and a missing capability are better
 * told before a clip needs them.
 * @throws NotConnectedError when it was removed
 */
export async function checkConnection(ports: ConnectionPorts, connectionId: string): Promise<ConnectionHealth> {
  const { notion } = await openConnection(ports, connectionId);
  try {
    await notion.me();
    return { problem: null, missing: await notion.missingCapabilities() };
  } catch (error) {
    if (!(error instanceof NotionError)) throw error;
    return { problem: toFailure(error), missing: [] };
  }
}
