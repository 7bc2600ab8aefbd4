import type { Context } from 'hono';
import * as v from 'valibot';
import { BrokerError } from '../broker-error.ts';
import type { BrokerParts } from '../broker-parts.ts';
import { challengeOf } from '../challenge-of.ts';
import type { TokenAnswer } from '../notion-oauth.ts';
import { readJsonBody } from '../read-json-body.ts';
import { addressText, grantSchema, opaqueText, verifierText } from '../sign-in.ts';

const exchangeSchema = v.strictObject({
  grant_type: v.literal('authorization_code'),
  code: v.pipe(v.string(), v.maxLength(8_192)),
  code_verifier: verifierText,
  redirect_uri: addressText,
});

const bodySchema = v.variant('grant_type', [
  exchangeSchema,
  v.strictObject({ grant_type: v.literal('refresh_token'), refresh_token: opaqueText }),
]);

/** Gives tokens for a sealed code and its verifier, or a new pair for a refresh token. */
export async function token(context: Context, parts: BrokerParts): Promise<Response> {
  const body = v.safeParse(bodySchema, await readJsonBody(context.req.raw));
  if (!body.success) throw new BrokerError('invalid_request');
  return context.json(await tokensFor(parts, body.output));
}

async function tokensFor(parts: BrokerParts, body: v.InferOutput<typeof bodySchema>): Promise<TokenAnswer> {
  if (body.grant_type === 'refresh_token') return parts.notion.refresh(body.refresh_token);
  return parts.notion.exchange(await openGrant(parts, body));
}

/** @returns Notion's own code */
async function openGrant({ seal }: BrokerParts, body: v.InferOutput<typeof exchangeSchema>): Promise<string> {
  const opened = await seal.open('code', body.code);
  if (opened.kind === 'expired') throw new BrokerError('code_expired');
  if (opened.kind === 'forged') throw new BrokerError('code_invalid');
  const grant = v.parse(grantSchema, opened.value);
  // The challenge is public (it stood in an address), so comparing needs no constant time.
  const isTheirs =
    grant.challenge === (await challengeOf(body.code_verifier)) && grant.redirectUri === body.redirect_uri;
  if (!isTheirs) throw new BrokerError('code_invalid');
  return grant.notionCode;
}
