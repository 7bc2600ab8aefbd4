import { validationError } from '../http/api-error.ts';
import { type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import type { State } from '../model/state.ts';
import type { Token } from '../model/types.ts';
import { usableUpload } from './attach-upload.ts';
import { isWebAddress } from './check-links.ts';
import { storeFile, storeIcon } from './store-file.ts';

const EMOJI = /^(\p{RGI_Emoji}|\p{Extended_Pictographic}\uFE0F?)$/v;

/** A checked page icon; the answer to a string that is no emoji is unconfirmed. */
export function pageIcon(state: State, token: Token, icon: Json): JsonObject | null {
  const request = objectOf(icon);
  const emoji = request['emoji'];
  if (typeof emoji === 'string' && !EMOJI.test(emoji)) throw validationError(`Invalid emoji: ${emoji}`);
  if (request['file_upload'] !== undefined) usableUpload(state, token, request, 'icon');
  const external = objectOf(request['external'])['url'];
  if (typeof external === 'string' && !isWebAddress(external)) throw validationError('Invalid page icon URL.');
  return storeIcon(state, icon);
}

/** A checked cover. Covers take addresses that image blocks refuse, but not malformed ones (message 9). */
export function pageCover(state: State, token: Token, cover: Json): JsonObject | null {
  if (cover === null || cover === undefined) return null;
  const request = objectOf(cover);
  if (request['file_upload'] !== undefined) usableUpload(state, token, request, 'cover');
  else if (!isWebAddress(stringOf(objectOf(request['external'])['url'])))
    throw validationError('Invalid page cover URL.');
  return storeFile(state, request);
}
