import type { Call, Endpoint, Reply } from '../http/call.ts';
import { slice } from '../http/list.ts';
import { stringOf } from '../json.ts';

/** `GET /v1/custom_emojis?name=`. */
export const listCustomEmojis: Endpoint = { needs: 'read_content', handle };

function handle(call: Call): Reply {
  const name = stringOf(call.query['name']);
  const found = [...call.state.customEmojis.values()]
    .filter((emoji) => emoji.workspaceId === call.token.workspaceId)
    .filter((emoji) => name === '' || emoji.name === name);
  const { items, next } = slice(found, (emoji) => emoji.id, call.query, true);
  const results = items.map(({ id, name: title, url }) => ({ id, name: title, url }));
  return { body: { object: 'list', results, next_cursor: next, has_more: next !== null, type: 'custom_emoji' } };
}
