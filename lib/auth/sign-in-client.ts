import { NotConnectedError } from '../errors/not-connected-error.ts';
import { SignInError } from '../errors/sign-in-error.ts';
import type { OAuthClient } from '../ports/oauth-grant.ts';
import type { AuthPorts } from './auth-ports.ts';

/** Whom the user wants to sign in through. */
export type SignInWish =
  | { way: 'broker' }
  | { way: 'direct'; clientId: string; clientSecret: string }
  /** As a connection was made that has ended since. */
  | { way: 'again'; connectionId: string };

/**
 * The client of a sign-in.
 * @param brokerOrigin the build's; null in a build without a broker
 * @throws SignInError `brokerUnavailable`; NotConnectedError when the connection to make anew is gone
 */
export async function signInClient(
  ports: Pick<AuthPorts, 'grants'>,
  wish: SignInWish,
  brokerOrigin: string | null,
): Promise<OAuthClient> {
  switch (wish.way) {
    case 'broker':
      if (brokerOrigin === null) throw new SignInError('brokerUnavailable');
      return { way: 'broker', origin: brokerOrigin };
    case 'direct':
      return { way: 'direct', clientId: wish.clientId.trim(), clientSecret: wish.clientSecret.trim() };
    case 'again': {
      const connection = await ports.grants.get(wish.connectionId);
      if (!connection) throw new NotConnectedError();
      return connection.grant.client;
    }
  }
}
