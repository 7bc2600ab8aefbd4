import { type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import { dashed } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import { markAttached } from './attach-upload.ts';

/** An upload stays a reference; answering signs an address for it. */
export function storeFile(state: State, holder: JsonObject): JsonObject {
  if (holder['file_upload'] === undefined)
    return { type: 'external', external: { url: objectOf(holder['external'])['url'] } };
  const id = dashed(stringOf(objectOf(holder['file_upload'])['id']));
  const upload = state.uploads.get(id);
  if (upload) markAttached(upload);
  return { type: 'file_upload', file_upload: { id } };
}

export function storeIcon(state: State, icon: Json): JsonObject | null {
  if (icon === null || icon === undefined) return null;
  const request = objectOf(icon);
  if (request['emoji'] !== undefined) return { type: 'emoji', emoji: request['emoji'] };
  if (request['icon'] !== undefined) {
    return { type: 'icon', icon: { color: 'gray', ...objectOf(request['icon']) } };
  }
  if (request['custom_emoji'] !== undefined) {
    const id = dashed(stringOf(objectOf(request['custom_emoji'])['id']));
    const emoji = state.customEmojis.get(id);
    return { type: 'custom_emoji', custom_emoji: { id, name: emoji?.name ?? '', url: emoji?.url ?? '' } };
  }
  return storeFile(state, request);
}
