import { SignInError } from '../errors/sign-in-error.ts';
import type { OAuthClient } from '../ports/oauth-grant.ts';
import type { AuthPorts } from './auth-ports.ts';
import { authorizeAddress } from './authorize-address.ts';
import { isSendable } from './basic-authorization.ts';
import { MAX_SIGN_IN_MS } from './max-sign-in-ms.ts';
import { randomText } from './random-text.ts';

/**
 * Prepares a sign-in, in the worker. Those that were left unfinished long ago are forgotten.
 * @returns the address of its first page, for `signIn` to open; it holds no secret
 * @throws SignInError `signInClient` when id or secret cannot be sent
 */
export async function beginSignIn(
  ports: Pick<AuthPorts, 'pendingSignIns' | 'clock'> & { flow: Pick<AuthPorts['flow'], 'redirectUri'> },
  client: OAuthClient,
): Promise<string> {
  if (client.way === 'direct' && !isSendable(client)) throw new SignInError('signInClient');
  const startedAt = ports.clock.now();
  const pending = {
    state: randomText(),
    verifier: client.way === 'broker' ? randomText() : null,
    redirectUri: ports.flow.redirectUri(),
    client,
    startedAt,
  };
  await ports.pendingSignIns.dropBefore(startedAt - MAX_SIGN_IN_MS);
  await ports.pendingSignIns.put(pending);
  return authorizeAddress(pending);
}
