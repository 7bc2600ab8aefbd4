import { validationError } from '../http/api-error.ts';
import type { JsonObject } from '../json.ts';
import type { FileUpload } from '../model/types.ts';
import {
  bare,
  contentTypesOf,
  extensionFor,
  extensionOf,
  isSupportedContentType,
  isSupportedExtension,
} from './file-types.ts';

const LONGEST_NAME = 900;
const LONE_PART_LIMIT = 20 * 1024 * 1024;

type NewUpload = Pick<FileUpload, 'mode' | 'filename' | 'contentType' | 'numberOfParts'>;

/** The upload a create request describes. Throws message 45 and 46 for unsupported files. */
export function checkNewUpload(body: JsonObject, workspaceLimit: number): NewUpload {
  const mode = modeOf(body);
  const filename = typeof body['filename'] === 'string' ? body['filename'] : null;
  const contentType = typeof body['content_type'] === 'string' ? body['content_type'] : null;
  const parts = typeof body['number_of_parts'] === 'number' ? body['number_of_parts'] : null;
  if (mode === 'multi_part' && (filename === null || parts === null)) {
    throw validationError('`filename` and `number_of_parts` are required when `mode` is `multi_part`.');
  }
  if (mode === 'multi_part' && workspaceLimit <= LONE_PART_LIMIT) {
    throw validationError(
      'Multi-part uploads are not available in this workspace: its file size limit is below 20 MiB.',
    );
  }
  if (mode !== 'multi_part' && parts !== null)
    throw validationError('`number_of_parts` can only be given when `mode` is `multi_part`.');
  if (mode === 'external_url' && typeof body['external_url'] !== 'string') {
    throw validationError('`external_url` is required when `mode` is `external_url`.');
  }
  if (filename !== null && Buffer.byteLength(filename) > LONGEST_NAME) {
    throw validationError(
      `body failed validation: body.filename.length should be ≤ \`${LONGEST_NAME}\`, instead was \`${Buffer.byteLength(filename)}\`.`,
    );
  }
  return { mode, numberOfParts: parts, ...checkedType(filename, contentType) };
}

function modeOf(body: JsonObject): FileUpload['mode'] {
  const mode = body['mode'];
  return mode === 'multi_part' || mode === 'external_url' ? mode : 'single_part';
}

/** Name and type must agree; a missing one is derived from the other. */
export function checkedType(
  filename: string | null,
  contentType: string | null,
): { filename: string | null; contentType: string | null } {
  const extension = filename === null ? null : extensionOf(filename);
  if (contentType !== null && !isSupportedContentType(contentType)) {
    throw validationError(`The content type ${contentType} is not supported for the File Upload API.`);
  }
  if (filename === null) return { filename, contentType: contentType === null ? null : bare(contentType) };
  if (extension === null) {
    if (contentType === null)
      throw validationError('Provided `filename` must have an extension, or a `content_type` must be given.');
    return { filename: `${filename}.${extensionFor(contentType) ?? ''}`, contentType: bare(contentType) };
  }
  if (!isSupportedExtension(extension)) {
    throw validationError('Provided `filename` has an extension that is not supported for the File Upload API.');
  }
  const expected = contentTypesOf(extension);
  if (contentType === null) return { filename, contentType: expected[0] ?? null };
  if (!expected.includes(bare(contentType))) {
    throw validationError(`The content type ${contentType} does not match the extension of the provided \`filename\`.`);
  }
  return { filename, contentType: bare(contentType) };
}
