import type { OAuthClient } from '../ports/oauth-grant.ts';
import type { OAuthHttp } from '../ports/oauth-http.ts';
import { oauthRequest } from './oauth-request.ts';

/**
 * Ends a token at Notion.
 * Source: https://developers.notion.com/reference/revoke-token
 * @returns whether Notion confirmed it. Never throws: a token is forgotten here whatever Notion says.
 */
export async function revokeToken(http: OAuthHttp, client: OAuthClient, token: string): Promise<boolean> {
  const answer = await oauthRequest(http, client, 'revoke', { token });
  return answer?.status === 200;
}
