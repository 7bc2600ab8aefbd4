import { beginSignIn } from '../../lib/auth/begin-sign-in.ts';
import { finishSignIn } from '../../lib/auth/finish-sign-in.ts';
import { signIn } from '../../lib/auth/sign-in.ts';
import type { OAuthConnection } from '../../lib/ports/grant-store.ts';
import type { OAuthClient } from '../../lib/ports/oauth-grant.ts';
import { type AuthWorld, THROUGH_BROKER } from './auth-world.ts';

/** A whole sign-in, page and worker together. */
export function connect({ ports }: AuthWorld, client: OAuthClient = THROUGH_BROKER): Promise<OAuthConnection> {
  return signIn(ports.flow, {
    begin: () => beginSignIn(ports, client),
    finish: (address) => finishSignIn(ports, address),
  });
}
