import type { Context } from 'hono';
import * as v from 'valibot';
import { BrokerError } from '../broker-error.ts';
import type { BrokerParts } from '../broker-parts.ts';
import { readJsonBody } from '../read-json-body.ts';
import { opaqueText } from '../sign-in.ts';

const bodySchema = v.strictObject({ token: opaqueText });

/** Ends a token at Notion. Whoever holds a token may end it. */
export async function revoke(context: Context, parts: BrokerParts): Promise<Response> {
  const body = v.safeParse(bodySchema, await readJsonBody(context.req.raw));
  if (!body.success) throw new BrokerError('invalid_request');
  await parts.notion.revoke(body.output.token);
  return context.json({});
}
