import type { Call } from '../http/call.ts';
import type { JsonObject } from '../json.ts';
import type { Token, User } from '../model/types.ts';

/** A person or bot; the e-mail only for a token that may read it. */
export function serialiseUser(call: Call, user: User): JsonObject {
  const common = { object: 'user', id: user.id, name: user.name, avatar_url: user.avatarUrl };
  if (user.type === 'bot') return { ...common, type: 'bot', bot: {} };
  const seesEmail = call.token.capabilities.has('read_user_emails') && user.email !== null;
  return { ...common, type: 'person', person: seesEmail ? { email: user.email, email_verified: true } : {} };
}

/** `GET /v1/users/me`. */
export function serialiseSelf(call: Call): JsonObject {
  const { state, token } = call;
  const workspace = state.workspaces.get(token.workspaceId);
  return {
    object: 'user',
    id: token.botId,
    name: token.name,
    avatar_url: null,
    type: 'bot',
    bot: {
      owner: ownerOf(call, token),
      workspace_name: workspace?.name ?? null,
      workspace_id: token.workspaceId,
      workspace_limits: { max_file_upload_size_in_bytes: workspace?.maxFileUploadSize ?? 0 },
    },
  };
}

export function ownerOf(call: Call, token: Token): JsonObject {
  const owner = token.ownerId === null ? undefined : call.state.users.get(token.ownerId);
  return owner ? { type: 'user', user: serialiseUser(call, owner) } : { type: 'workspace', workspace: true };
}
