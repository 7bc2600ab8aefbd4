import type { PendingSignIn } from '../ports/pending-sign-in-store.ts';
import { challengeOf } from './challenge-of.ts';
import { NOTION_ORIGIN } from './notion-origin.ts';

/**
 * The first page of a sign-in.
 * Source of the direct way: https://developers.notion.com/docs/authorization; of the broker's: broker/README.md
 */
export async function authorizeAddress({ client, redirectUri, state, verifier }: PendingSignIn): Promise<string> {
  const address = new URL(
    client.way === 'broker' ? `${client.origin}/authorize` : `${NOTION_ORIGIN}/v1/oauth/authorize`,
  );
  address.search = new URLSearchParams({
    redirect_uri: redirectUri,
    state,
    ...(client.way === 'direct' && { client_id: client.clientId, response_type: 'code', owner: 'user' }),
    ...(verifier !== null && { code_challenge: await challengeOf(verifier), code_challenge_method: 'S256' }),
  }).toString();
  return address.href;
}
