import { checkNewUpload } from '../content/check-new-upload.ts';
import { importUrl } from '../content/import-url.ts';
import { type ApiError, validationError } from '../http/api-error.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import { listBody, slice } from '../http/list.ts';
import { notFound } from '../model/access.ts';
import { dashed, newId } from '../model/ids.ts';
import type { FileUpload } from '../model/types.ts';
import { serialiseUpload } from '../serialise/file-upload.ts';

/** An upload that is not attached within the hour is lost. */
const LIFETIME = 3_600_000;

export const createFileUpload: Endpoint = { needs: 'insert_content', handle: create };
export const completeFileUpload: Endpoint = { needs: 'insert_content', handle: complete };
export const getFileUpload: Endpoint = {
  needs: 'read_content',
  handle: (call) => ({ body: serialiseUpload(call, seenUpload(call)) }),
};
export const listFileUploads: Endpoint = { needs: 'read_content', handle: list };

function create(call: Call): Reply {
  const { state, token } = call;
  const workspace = state.workspaces.get(token.workspaceId);
  const checked = checkNewUpload(call.body, workspace?.maxFileUploadSize ?? 0);
  const upload: FileUpload = {
    ...checked,
    id: newId(),
    workspaceId: token.workspaceId,
    createdBy: token.botId,
    createdTime: call.now,
    lastEditedTime: call.now,
    expiryTime: call.now + LIFETIME,
    status: 'pending',
    parts: new Map(),
    bytes: null,
    importResult: null,
  };
  state.uploads.set(upload.id, upload);
  const address = call.body['external_url'];
  if (checked.mode === 'external_url' && typeof address === 'string') importUrl(state, upload, address);
  return { body: serialiseUpload(call, upload), committed: { resource: upload.id } };
}

/** The upload of the path, with its status brought up to date. */
export function seenUpload(call: Call): FileUpload {
  const upload = call.state.uploads.get(dashed(call.path['file_upload_id'] ?? ''));
  if (!upload || upload.workspaceId !== call.token.workspaceId) {
    throw notFound(call.token, 'file_upload', call.path['file_upload_id'] ?? '');
  }
  return upload;
}

function complete(call: Call): Reply {
  const upload = seenUpload(call);
  if (upload.mode !== 'multi_part') throw validationError('Only multi_part file uploads can be completed.');
  if (upload.status !== 'pending') throw validationError(`File upload is ${upload.status}, expected pending.`);
  const total = upload.numberOfParts ?? 1;
  if (upload.parts.size !== total) {
    throw validationError(`File upload has ${upload.parts.size} of ${total} parts. Send all parts before completing.`);
  }
  const parts = [...upload.parts].sort(([a], [b]) => a - b).map(([, bytes]) => bytes);
  const bytes = Buffer.concat(parts);
  const limit = call.state.workspaces.get(upload.workspaceId)?.maxFileUploadSize ?? 0;
  if (bytes.byteLength > limit) throw tooLarge(bytes.byteLength, limit);
  upload.bytes = bytes;
  upload.parts.clear();
  upload.status = 'uploaded';
  upload.lastEditedTime = call.now;
  return { body: serialiseUpload(call, upload), committed: { resource: upload.id } };
}

const MIB = 1024 * 1024;

/** Message 47 of the README's list. */
export function tooLarge(size: number, limit: number): ApiError {
  return validationError(
    `File size of ${Number((size / MIB).toFixed(3))} MiB exceeds the limit of ${Number((limit / MIB).toFixed(3))} MiB.`,
  );
}

function list(call: Call): Reply {
  const found = [...call.state.uploads.values()]
    .filter((upload) => upload.workspaceId === call.token.workspaceId)
    .filter((upload) => call.query['status'] === undefined || upload.status === call.query['status'])
    .reverse();
  const { items, next } = slice(found, (upload) => upload.id, call.query, true);
  return {
    body: listBody(
      'file_upload',
      items.map((upload) => serialiseUpload(call, upload)),
      next,
    ),
  };
}
