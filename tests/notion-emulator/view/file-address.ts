import { type JsonObject, objectOf, stringOf } from '../json.ts';
import type { State } from '../model/state.ts';
import { signedUrl } from '../serialise/signed-url.ts';

/** Where the view finds a file: signed, on the host that serves the view, or wherever an external link leads. */
export function fileAddress(state: State, file: JsonObject): string {
  if (file['type'] !== 'file_upload') return stringOf(objectOf(file['external'])['url']);
  const upload = state.uploads.get(stringOf(objectOf(file['file_upload'])['id']));
  return upload ? signedUrl('/files', upload, state.now()).url : '';
}
