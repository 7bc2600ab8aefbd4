import type { AuthPorts } from './auth-ports.ts';
import { connectionLock } from './connection-lock.ts';
import { revokeToken } from './revoke-token.ts';

/**
 * Tells Notion that a connection has ended, before it is forgotten here. Waits for a refresh under way, whose new token
 * would otherwise stay valid. A connection made with a pasted token is its owner's to revoke.
 * @returns false when Notion could not be told: the user can remove the connection in Notion's settings
 */
export function revokeConnection(
  ports: Pick<AuthPorts, 'grants' | 'oauthHttp' | 'locks'>,
  connectionId: string,
): Promise<boolean> {
  return ports.locks.request(connectionLock(connectionId), async () => {
    const connection = await ports.grants.get(connectionId);
    return connection === null || revokeToken(ports.oauthHttp, connection.grant.client, connection.token);
  });
}
