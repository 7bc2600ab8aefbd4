import { validationError } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import { type JsonObject, objectOf } from '../json.ts';
import type { Block } from '../model/types.ts';
import { checkBlocks } from './check-blocks.ts';
import { storePayload } from './store-payload.ts';

const ENVELOPE = ['type', 'in_trash', 'archived'];

/** Changes what `PATCH /v1/blocks/{id}` names and leaves the rest. Throws message 51 for another type. */
export function updateBlockContent(call: Call, block: Block): void {
  const type = Object.keys(call.body).find((key) => !ENVELOPE.includes(key));
  if (type === undefined) return;
  if (type !== block.type) throw validationError(`Expected block type ${block.type} in request body`);
  const change = objectOf(call.body[type]);
  checkBlocks(call.state, call.token, [{ [type]: change }]);
  if (change['is_toggleable'] === false && block.children.length > 0) {
    throw validationError('A toggle heading with children cannot be made a plain heading.');
  }
  const stored = storePayload(call.state, type, change, block.children.length > 0);
  const changed = changedKeys(change);
  const kept = Object.keys(block.payload).filter((key) => !changed.includes(key));
  block.payload = { ...only(block.payload, kept), ...only(stored, changed) };
}

/** A new file replaces both keys of the old one. */
function changedKeys(change: JsonObject): readonly string[] {
  const keys = Object.keys(change);
  const isFile = keys.includes('external') || keys.includes('file_upload');
  return isFile ? [...keys, 'type', 'external', 'file_upload'] : keys;
}

function only(payload: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(payload).filter(([key]) => keys.includes(key)));
}
