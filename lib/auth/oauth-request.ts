import type { OAuthClient } from '../ports/oauth-grant.ts';
import type { OAuthAnswer, OAuthHttp } from '../ports/oauth-http.ts';
import { basicAuthorization } from './basic-authorization.ts';
import { NOTION_ORIGIN } from './notion-origin.ts';

/** Sends a request to whoever gives this client its tokens: the broker, or Notion with the client's own secret. */
export function oauthRequest(
  http: OAuthHttp,
  client: OAuthClient,
  endpoint: 'token' | 'revoke',
  body: Readonly<Record<string, string>>,
): Promise<OAuthAnswer | null> {
  return client.way === 'broker'
    ? http.post(`${client.origin}/${endpoint}`, body, null)
    : http.post(`${NOTION_ORIGIN}/v1/oauth/${endpoint}`, body, basicAuthorization(client));
}
