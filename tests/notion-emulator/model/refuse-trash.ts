import { validationError } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import { isTrashed } from './access.ts';

/** Throws message 43 when a thing or anything it lies in is in the trash. */
export function refuseTrash(call: Call, id: string): void {
  if (!isTrashed(call.state, id)) return;
  throw validationError("Can't edit block that is archived. You must unarchive the block before editing.");
}
