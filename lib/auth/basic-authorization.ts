import type { OAuthClient } from '../ports/oauth-grant.ts';

type DirectClient = Extract<OAuthClient, { way: 'direct' }>;

/** Visible ASCII without the colon that joins the two. */
const CREDENTIAL = /^[\x21-\x39\x3b-\x7e]{1,1000}$/;

/** Whether an id and secret typed in by a person can be sent at all. */
export function isSendable({ clientId, clientSecret }: DirectClient): boolean {
  return CREDENTIAL.test(clientId) && CREDENTIAL.test(clientSecret);
}

/**
 * HTTP Basic, as Notion's token endpoint asks for. The official client makes it with Node's Buffer, which no browser has.
 * @param client checked by `isSendable`
 */
export function basicAuthorization({ clientId, clientSecret }: DirectClient): string {
  return `Basic ${btoa(`${clientId}:${clientSecret}`)}`;
}
