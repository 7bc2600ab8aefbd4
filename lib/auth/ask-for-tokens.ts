import * as v from 'valibot';
import { NotionError } from '../errors/notion-error.ts';
import type { OAuthClient } from '../ports/oauth-grant.ts';
import type { OAuthHttp } from '../ports/oauth-http.ts';
import { oauthRequest } from './oauth-request.ts';
import { type TokenAnswer, tokenAnswerSchema } from './token-answer.ts';
import { tokenFailure } from './token-failure.ts';

/** What the token endpoint gave; `ended` when the code or refresh token counts no longer. */
export type Tokens = { kind: 'tokens'; answer: TokenAnswer } | { kind: 'ended' };

/**
 * Asks the token endpoint once. Never repeated by itself: the answer that was lost may have used up what was sent.
 * @throws NotionError for everything that says nothing about the grant: no answer, a fault, too many requests
 */
export async function askForTokens(
  http: OAuthHttp,
  client: OAuthClient,
  body: Readonly<Record<string, string>>,
): Promise<Tokens> {
  const answer = await oauthRequest(http, client, 'token', body);
  const parsed = answer?.status === 200 ? v.safeParse(tokenAnswerSchema, answer.body) : null;
  if (parsed?.success) return { kind: 'tokens', answer: parsed.output };
  const failure = tokenFailure(client.way, answer);
  if (failure === 'ended') return { kind: 'ended' };
  throw new NotionError(failure);
}
