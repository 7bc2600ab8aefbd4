import { checkedType } from '../content/check-new-upload.ts';
import { bare, isSupportedContentType } from '../content/file-types.ts';
import { validationError } from '../http/api-error.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import type { FileUpload } from '../model/types.ts';
import { serialiseUpload } from '../serialise/file-upload.ts';
import { seenUpload, tooLarge } from './file-uploads.ts';

const MIB = 1024 * 1024;
const SMALLEST_PART = 5 * MIB;
const LARGEST_PART = 20 * MIB;

/** `POST /v1/file_uploads/{id}/send`, multipart/form-data with `file` and, for parts, `part_number`. */
export const sendFileUpload: Endpoint = { needs: 'insert_content', handle };

async function handle(call: Call): Promise<Reply> {
  const upload = seenUpload(call);
  const file = call.form?.get('file');
  if (!(file instanceof File)) {
    throw validationError('body failed validation: body.file should be defined, instead was `undefined`.');
  }
  if (upload.mode === 'external_url') throw validationError('Files cannot be sent to an external_url file upload.');
  if (upload.status !== 'pending') throw validationError(`File upload is ${upload.status}, expected pending.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  takeType(upload, file);
  if (upload.mode === 'multi_part') takePart(call, upload, bytes);
  else takeWhole(call, upload, bytes);
  upload.lastEditedTime = call.now;
  return { body: serialiseUpload(call, upload), committed: { resource: upload.id } };
}

/** Name and type come from the form when the upload was made without; otherwise they must agree (text unconfirmed). */
function takeType(upload: FileUpload, file: File): void {
  // A part without a type of its own counts as text/plain.
  const sent = file.type === '' ? 'text/plain' : file.type;
  if (!isSupportedContentType(sent))
    throw validationError(`The content type ${sent} is not supported for the File Upload API.`);
  if (upload.contentType === null) {
    const checked = checkedType(upload.filename ?? file.name, sent);
    upload.filename = checked.filename;
    upload.contentType = checked.contentType;
  } else if (bare(sent) !== upload.contentType && !sameFamily(upload.contentType, bare(sent))) {
    throw validationError(
      `The content type ${sent} of the file does not match the content type ${upload.contentType} of the file upload.`,
    );
  }
  upload.filename ??= file.name;
}

/** .mp4 is recorded as application/mp4 even when video/mp4 is sent. */
function sameFamily(declared: string, sent: string): boolean {
  return declared === 'application/mp4' && (sent === 'video/mp4' || sent === 'audio/mp4');
}

function takeWhole(call: Call, upload: FileUpload, bytes: Uint8Array): void {
  if (call.form?.has('part_number'))
    throw validationError('`part_number` can only be given for multi_part file uploads.');
  const limit = Math.min(LARGEST_PART, call.state.workspaces.get(upload.workspaceId)?.maxFileUploadSize ?? 0);
  if (bytes.byteLength > limit) throw tooLarge(bytes.byteLength, limit);
  upload.bytes = bytes;
  upload.status = 'uploaded';
}

function takePart(call: Call, upload: FileUpload, bytes: Uint8Array): void {
  const number = Number(call.form?.get('part_number') ?? Number.NaN);
  const total = upload.numberOfParts ?? 1;
  if (!Number.isInteger(number) || number < 1 || number > total) {
    throw validationError(`\`part_number\` must be a whole number from 1 to ${total}.`);
  }
  if (bytes.byteLength > LARGEST_PART) throw tooLarge(bytes.byteLength, LARGEST_PART);
  if (number < total && bytes.byteLength < SMALLEST_PART) {
    throw validationError('Every part but the last must be at least 5 MiB.');
  }
  upload.parts.set(number, bytes);
}
