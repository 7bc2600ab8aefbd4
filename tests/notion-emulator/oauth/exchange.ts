import { randomBytes } from 'node:crypto';
import { type JsonObject, stringOf } from '../json.ts';
import { newId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { OauthClient, Token } from '../model/types.ts';
import { OauthError } from './oauth-error.ts';

/** A code becomes a pair of tokens, once, for the client that asked, with the redirect it named. */
export function exchangeCode(state: State, client: OauthClient, body: JsonObject): JsonObject {
  const value = stringOf(body['code']);
  const code = state.oauthCodes.get(value);
  if (!code || code.clientId !== client.id || code.expiresAt <= state.now()) {
    throw new OauthError(400, 'invalid_grant', 'Invalid code.');
  }
  // Required if it was in the authorize URL, forbidden otherwise (developers.notion.com: authorization).
  if ((body['redirect_uri'] ?? null) !== code.redirectUri) {
    throw new OauthError(400, 'invalid_grant', 'Invalid redirect_uri.');
  }
  state.oauthCodes.delete(value);
  const { workspaceId, ownerId } = code;
  const botId = botOf(state, client, workspaceId, ownerId);
  return issue(state, client, { workspaceId, ownerId, botId, shared: new Set(code.shared) });
}

/** One bot stands for a person in a workspace at a client, however often they sign in (developers.notion.com: authorization). */
function botOf(state: State, client: OauthClient, workspaceId: string, ownerId: string): string {
  const earlier = [...state.tokens.values()].find((token) => {
    return token.clientId === client.id && token.workspaceId === workspaceId && token.ownerId === ownerId;
  });
  if (earlier) return earlier.botId;
  const id = newId();
  state.users.set(id, { id, workspaceId, type: 'bot', name: client.name, avatarUrl: null, email: null });
  return id;
}

/** A new pair; the old one is dead at once (unconfirmed, README). */
export function exchangeRefreshToken(state: State, client: OauthClient, body: JsonObject): JsonObject {
  const refresh = stringOf(body['refresh_token']);
  const access = state.refreshTokens.get(refresh);
  const old = state.tokens.get(access ?? '');
  if (!old || old.revoked || old.clientId !== client.id) {
    throw new OauthError(400, 'invalid_grant', 'Token has been expired or revoked.');
  }
  state.refreshTokens.delete(refresh);
  old.revoked = true;
  const { workspaceId, ownerId, botId, shared } = old;
  return issue(state, client, { workspaceId, ownerId, botId, shared });
}

function issue(
  state: State,
  client: OauthClient,
  grant: Pick<Token, 'workspaceId' | 'ownerId' | 'botId' | 'shared'>,
): JsonObject {
  const access = `ntn_${randomBytes(20).toString('hex')}`;
  const refresh = `nrt_${randomBytes(20).toString('hex')}`;
  state.tokens.set(access, {
    token: access,
    name: client.name,
    kind: 'public',
    capabilities: new Set(client.capabilities),
    revoked: false,
    clientId: client.id,
    issuedAt: state.now(),
    ...grant,
  });
  state.refreshTokens.set(refresh, access);
  const workspace = state.workspaces.get(grant.workspaceId);
  return {
    access_token: access,
    token_type: 'bearer',
    refresh_token: refresh,
    bot_id: grant.botId,
    workspace_icon: workspace?.icon ?? null,
    workspace_name: workspace?.name ?? null,
    workspace_id: grant.workspaceId,
    owner: ownerOf(state, grant.ownerId),
    duplicated_template_id: null,
  };
}

function ownerOf(state: State, ownerId: string | null): JsonObject {
  const user = state.users.get(ownerId ?? '');
  if (!user) return { type: 'workspace', workspace: true };
  const { id, name, avatarUrl, email } = user;
  const person = { email, email_verified: true };
  return { type: 'user', user: { object: 'user', id, name, avatar_url: avatarUrl, type: 'person', person } };
}
