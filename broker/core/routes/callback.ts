import type { Context } from 'hono';
import * as v from 'valibot';
import { BrokerError } from '../broker-error.ts';
import type { BrokerParts } from '../broker-parts.ts';
import { addressText, GRANT_MS, opaqueText, pendingSchema } from '../sign-in.ts';
import { singleQuery } from '../single-query.ts';

/** What Notion may say instead of a code. Source: RFC 6749, section 4.1.2.1. Anything else goes on as `server_error`. */
const REFUSALS = [
  'access_denied',
  'invalid_request',
  'unauthorized_client',
  'unsupported_response_type',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
];

const querySchema = v.object({
  state: v.pipe(v.string(), v.maxLength(4_096)),
  code: v.optional(opaqueText),
  error: v.optional(addressText),
});

/**
 * Notion's answer: goes on to the extension as a sealed code, or as an error. An answer whose state we did not seal goes
 * nowhere. The list is asked again, because it may have become shorter since.
 */
export async function callback(context: Context, parts: BrokerParts): Promise<Response> {
  const query = v.safeParse(querySchema, singleQuery(context.req.url));
  if (!query.success) throw new BrokerError('invalid_request');
  const { code, error, state: sealed } = query.output;
  if ((code === undefined) === (error === undefined)) throw new BrokerError('invalid_request');

  const { redirectUri, state, challenge } = await openPending(parts, sealed);
  if (!parts.isAllowedRedirect(redirectUri)) throw new BrokerError('redirect_not_allowed');

  const address = new URL(redirectUri);
  address.search = new URLSearchParams({
    ...(code === undefined
      ? { error: REFUSALS.find((known) => known === error) ?? 'server_error' }
      : {
          code: await parts.seal.seal('code', { redirectUri, challenge, notionCode: code }, parts.now() + GRANT_MS),
        }),
    state,
  }).toString();
  return context.redirect(address.href);
}

async function openPending({ seal }: BrokerParts, sealed: string): Promise<v.InferOutput<typeof pendingSchema>> {
  const opened = await seal.open('state', sealed);
  if (opened.kind === 'expired') throw new BrokerError('state_expired');
  if (opened.kind === 'forged') throw new BrokerError('state_invalid');
  return v.parse(pendingSchema, opened.value);
}
