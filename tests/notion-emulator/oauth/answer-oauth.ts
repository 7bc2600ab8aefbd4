import type { Reply } from '../http/call.ts';
import type { RawRequest } from '../http/evaluate.ts';
import { isObject, type Json, type JsonObject, stringOf } from '../json.ts';
import type { State } from '../model/state.ts';
import type { OauthClient } from '../model/types.ts';
import { exchangeCode, exchangeRefreshToken } from './exchange.ts';
import { OauthError } from './oauth-error.ts';

/** Token, revoke and introspect: Basic authentication, no version header, no PKCE. */
export function answerOauth(state: State, name: string, request: RawRequest): Reply {
  const body = parse(request.text);
  const client = authenticateClient(state, request.headers);
  if (name === 'oauthToken') return { body: token(state, client, body) };
  const subject = state.tokens.get(stringOf(body['token']));
  if (name === 'oauthRevoke') {
    if (subject) subject.revoked = true;
    return { body: {} };
  }
  const active = subject !== undefined && !subject.revoked;
  return { body: active ? { active, scope: [...subject.capabilities].join(' '), iat: subject.issuedAt } : { active } };
}

function parse(text: string): JsonObject {
  try {
    const body: Json = text === '' ? {} : JSON.parse(text);
    if (isObject(body)) return body;
  } catch {
    throw new OauthError(400, 'invalid_request', 'Error parsing JSON body.');
  }
  throw new OauthError(400, 'invalid_request', 'The body must be a JSON object.');
}

function authenticateClient(state: State, headers: Headers): OauthClient {
  const basic = /^Basic (\S+)$/.exec(headers.get('authorization') ?? '')?.[1] ?? '';
  const [id = '', ...secret] = Buffer.from(basic, 'base64').toString().split(':');
  const client = state.oauthClients.get(id);
  if (!client || client.secret !== secret.join(':')) throw new OauthError(401, 'invalid_client');
  return client;
}

function token(state: State, client: OauthClient, body: JsonObject): JsonObject {
  switch (body['grant_type']) {
    case 'authorization_code':
      return exchangeCode(state, client, body);
    case 'refresh_token':
      return exchangeRefreshToken(state, client, body);
    default:
      throw new OauthError(400, 'unsupported_grant_type');
  }
}
