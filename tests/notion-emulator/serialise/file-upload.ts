import type { Call } from '../http/call.ts';
import type { JsonObject } from '../json.ts';
import { minute } from '../model/stamps.ts';
import type { FileUpload } from '../model/types.ts';
import { archivedKey } from './block.ts';

/** An upload as answered; `upload_url` only while bytes may still be sent. */
export function serialiseUpload(call: Call, upload: FileUpload): JsonObject {
  const { id, mode, status } = upload;
  const address = `${call.origins.api}/v1/file_uploads/${id}`;
  const pending = status === 'pending';
  return {
    object: 'file_upload',
    id,
    created_time: minute(upload.createdTime),
    created_by: { id: upload.createdBy, type: 'bot' },
    last_edited_time: minute(upload.lastEditedTime),
    expiry_time: upload.expiryTime === null ? null : minute(upload.expiryTime),
    ...(pending ? { upload_url: `${address}/send` } : {}),
    ...(pending && mode === 'multi_part' ? { complete_url: `${address}/complete` } : {}),
    in_trash: false,
    status,
    filename: upload.filename,
    content_type: upload.contentType,
    content_length: contentLength(upload),
    ...(mode === 'multi_part'
      ? { number_of_parts: { total: upload.numberOfParts ?? 1, sent: upload.parts.size } }
      : {}),
    ...(upload.importResult ? { file_import_result: upload.importResult } : {}),
    ...archivedKey(call, false),
  };
}

function contentLength(upload: FileUpload): number | null {
  if (upload.bytes) return upload.bytes.byteLength;
  if (upload.parts.size === 0) return null;
  return [...upload.parts.values()].reduce((sum, part) => sum + part.byteLength, 0);
}
