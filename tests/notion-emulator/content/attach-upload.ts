import { ApiError, validationError } from '../http/api-error.ts';
import { type JsonObject, objectOf, stringOf } from '../json.ts';
import { dashed } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { FileUpload, Token } from '../model/types.ts';
import { categoryOf } from './file-types.ts';

/** Where a file is to be shown: a block type, `icon`, `cover`, `property` or `comment`. */
export type Place = string;

/**
 * The upload behind `{file_upload: {id}}`, ready to be attached at a place.
 * 404 when it is not the workspace's, 400 when it is not uploaded or the wrong kind;
 * the texts of the last two are unconfirmed.
 */
export function usableUpload(state: State, token: Token, holder: JsonObject, place: Place): FileUpload {
  const id = dashed(stringOf(objectOf(holder['file_upload'])['id']));
  const upload = state.uploads.get(id);
  if (!upload || upload.workspaceId !== token.workspaceId) {
    throw new ApiError(
      404,
      'object_not_found',
      `Could not find file_upload with ID: ${id}. Make sure the relevant pages and databases are shared with your integration "${token.name}".`,
      { integration_id: token.botId },
    );
  }
  if (upload.status !== 'uploaded') {
    throw validationError(
      `File upload ${id} has status ${upload.status} and cannot be attached. Upload the file again.`,
    );
  }
  if (!fits(upload, place)) {
    throw validationError(`The file type ${upload.contentType} is not supported in ${place}.`);
  }
  return upload;
}

function fits(upload: FileUpload, place: Place): boolean {
  const type = upload.contentType;
  switch (place) {
    case 'image':
    case 'icon':
    case 'cover':
      return categoryOf(type) === 'image';
    case 'video':
      return categoryOf(type) === 'video';
    case 'audio':
      return categoryOf(type) === 'audio' || type === 'application/mp4';
    case 'pdf':
      return type === 'application/pdf';
    case 'embed':
      return type === 'text/html';
    default:
      return true;
  }
}

/** From the first attachment on an upload no longer expires and may be used again and again. */
export function markAttached(upload: FileUpload): void {
  upload.expiryTime = null;
}
