import type { Context } from 'hono';
import * as v from 'valibot';
import { BrokerError } from '../broker-error.ts';
import type { BrokerParts } from '../broker-parts.ts';
import { addressText, challengeText, PENDING_MS, stateText } from '../sign-in.ts';
import { singleQuery } from '../single-query.ts';

const querySchema = v.strictObject({
  redirect_uri: addressText,
  state: stateText,
  code_challenge: challengeText,
  code_challenge_method: v.literal('S256'),
});

/**
 * The start of a sign-in: sends the browser to Notion, with our own callback and everything we must remember sealed
 * into the state. Nothing that fails here is sent to the redirect URI, which is not known to be a friend's.
 */
export async function authorize(context: Context, parts: BrokerParts): Promise<Response> {
  const query = v.safeParse(querySchema, singleQuery(context.req.url));
  if (!query.success) throw new BrokerError('invalid_request');
  const { redirect_uri: redirectUri, state, code_challenge: challenge } = query.output;
  if (!parts.isAllowedRedirect(redirectUri)) throw new BrokerError('redirect_not_allowed');

  const { notionOrigin, clientId, publicOrigin } = parts.configuration;
  const address = new URL('/v1/oauth/authorize', notionOrigin);
  address.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    owner: 'user',
    redirect_uri: `${publicOrigin}/callback`,
    state: await parts.seal.seal('state', { redirectUri, state, challenge }, parts.now() + PENDING_MS),
  }).toString();
  return context.redirect(address.href);
}
