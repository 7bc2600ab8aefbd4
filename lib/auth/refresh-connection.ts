import { NotConnectedError } from '../errors/not-connected-error.ts';
import { ReconnectError } from '../errors/reconnect-error.ts';
import type { OAuthConnection } from '../ports/grant-store.ts';
import { askForTokens } from './ask-for-tokens.ts';
import type { AuthPorts } from './auth-ports.ts';
import { connectionLock } from './connection-lock.ts';
import { revokeToken } from './revoke-token.ts';

type RefreshPorts = Pick<AuthPorts, 'grants' | 'oauthHttp' | 'locks' | 'scheduler'>;

/**
 * Renews a token that Notion refused. One refresh at a time: Notion's refresh tokens are used up by their first use, so
 * whoever comes second waits, and takes what the first one got.
 * @param staleToken the access token that was refused
 * @returns a token to go on with; null when the connection was not made by OAuth, and so cannot be renewed
 * @throws ReconnectError when the grant has ended; NotionError when it could not be found out;
 *   NotConnectedError when the connection was removed meanwhile
 */
export function refreshConnection(
  ports: RefreshPorts,
  connectionId: string,
  staleToken: string,
): Promise<string | null> {
  return ports.locks.request(connectionLock(connectionId), async () => {
    const connection = await ports.grants.get(connectionId);
    if (!connection) return null;
    if (connection.token !== staleToken) return connection.token;
    // A worker that dies between the answer and the store would lose the only pair there is.
    return ports.scheduler.keepAlive(() => renew(ports, connection));
  });
}

async function renew(ports: RefreshPorts, { id, token, grant }: OAuthConnection): Promise<string> {
  if (grant.refreshToken === null) throw new ReconnectError();
  const body = { grant_type: 'refresh_token', refresh_token: grant.refreshToken };
  const tokens = await askForTokens(ports.oauthHttp, grant.client, body);
  if (tokens.kind === 'ended') throw new ReconnectError();
  const { access_token: accessToken, refresh_token: refreshToken } = tokens.answer;
  // RFC 6749, section 6: no new refresh token means that the old one goes on.
  const pair = { accessToken, refreshToken: refreshToken ?? grant.refreshToken };
  if (await ports.grants.replacePair(id, token, pair)) return accessToken;
  await revokeToken(ports.oauthHttp, grant.client, accessToken);
  throw new NotConnectedError();
}
