import type { Call } from '../http/call.ts';
import { isArray, isObject, type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import { exact } from '../model/stamps.ts';
import type { State } from '../model/state.ts';
import { signedUrl } from './signed-url.ts';
import { titleOf } from './title-of.ts';

export type Reader = Pick<Call, 'state' | 'origins' | 'now'>;

/** Makes kept content an answer: names what mentions point at, and replaces every kept `file_upload` by a signed `file`. */
export function resolveFiles(reader: Reader, value: Json): Json {
  if (isArray(value)) return value.map((each) => resolveFiles(reader, each));
  if (!isObject(value)) return value;
  const { file_upload: reference, ...rest } = value;
  const entries = Object.entries(rest).map(([key, each]) => [key, resolveFiles(reader, each)]);
  const resolved: JsonObject = Object.fromEntries(entries);
  if (value['type'] === 'mention') return { ...resolved, plain_text: mentionText(reader.state, value) };
  if (value['type'] !== 'file_upload' || reference === undefined) return resolved;
  return { ...resolved, type: 'file', file: fileOf(reader, stringOf(objectOf(reference)['id'])) };
}

/** Pages and people are called what they are called now. */
export function mentionText(state: State, item: JsonObject): string {
  const mention = objectOf(item['mention']);
  const type = stringOf(mention['type']);
  const id = stringOf(objectOf(mention[type])['id']);
  if (type === 'user') return `@${titleOf(state, id)}`;
  return type === 'page' || type === 'database' ? titleOf(state, id) : stringOf(item['plain_text']);
}

export function resolveObject(reader: Reader, value: JsonObject): JsonObject {
  return objectOf(resolveFiles(reader, value));
}

export function fileOf(reader: Reader, uploadId: string): JsonObject {
  const upload = reader.state.uploads.get(uploadId);
  if (!upload) return { url: '', expiry_time: exact(reader.now) };
  const { url, expiryTime } = signedUrl(reader.origins.files, upload, reader.now);
  return { url, expiry_time: exact(expiryTime) };
}
