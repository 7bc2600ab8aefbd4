import { ApiError, missingCapability } from '../http/api-error.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import { listBody, slice } from '../http/list.ts';
import { dashed } from '../model/ids.ts';
import type { User } from '../model/types.ts';
import { serialiseSelf, serialiseUser } from '../serialise/user.ts';

export const getSelf: Endpoint = { needs: null, handle: (call) => ({ body: serialiseSelf(call) }) };
export const getUser: Endpoint = { needs: 'read_users', handle: getOne };
export const listUsers: Endpoint = { needs: 'read_users', handle: list };

function getOne(call: Call): Reply {
  const id = dashed(call.path['user_id'] ?? '');
  const user = inWorkspace(call).find((each) => each.id === id);
  if (!user) throw new ApiError(404, 'object_not_found', `Could not find user with ID: ${id}.`);
  return { body: serialiseUser(call, user) };
}

/** Personal tokens may not list (developers.notion.com: personal-access-tokens). */
function list(call: Call): Reply {
  if (call.token.kind === 'personal') throw missingCapability();
  const { items, next } = slice(inWorkspace(call), (user) => user.id, call.query, true);
  return {
    body: listBody(
      'user',
      items.map((user) => serialiseUser(call, user)),
      next,
    ),
  };
}

function inWorkspace(call: Call): readonly User[] {
  return [...call.state.users.values()].filter((user) => user.workspaceId === call.token.workspaceId);
}
