import { extname } from 'node:path';
import { validationError } from '../http/api-error.ts';
import { exact } from '../model/stamps.ts';
import type { State } from '../model/state.ts';
import type { FileUpload } from '../model/types.ts';
import { contentTypesOf } from './file-types.ts';

const MIB = 1024 * 1024;

/**
 * Starts Notion's own import of an address. The emulator fetches nothing: what an address holds
 * is given beforehand in `state.importable`, and everything else fails as unreachable.
 */
export function importUrl(state: State, upload: FileUpload, url: string): void {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
    throw validationError('The provided `external_url` must be a valid, publicly accessible https URL.');
  }
  const bytes = state.importable.get(url);
  const limit = state.workspaces.get(upload.workspaceId)?.maxFileUploadSize ?? 0;
  const finish = () => {
    if (upload.status !== 'pending') return;
    if (!bytes)
      fail(
        state,
        upload,
        'download_error',
        'download_failed',
        'The file could not be downloaded from the provided URL.',
      );
    else if (bytes.byteLength > limit) {
      const message = `The file size is not within the allowed limit of ${Number((limit / MIB).toFixed(3))} MiB. Please try again with a new file upload.`;
      fail(state, upload, 'validation_error', 'file_upload_invalid_size', message);
    } else succeed(state, upload, url, bytes);
  };
  if (state.importDelay === 0) finish();
  else state.later.push({ at: state.now() + state.importDelay, run: finish });
}

function succeed(state: State, upload: FileUpload, url: string, bytes: Uint8Array): void {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  upload.bytes = bytes;
  upload.filename ??= name;
  upload.contentType ??= contentTypesOf(extname(name).slice(1).toLowerCase())[0] ?? null;
  upload.status = 'uploaded';
  upload.importResult = { imported_time: exact(state.now()), type: 'success', success: {} };
}

function fail(state: State, upload: FileUpload, type: string, code: string, message: string): void {
  upload.status = 'failed';
  upload.importResult = {
    imported_time: exact(state.now()),
    type: 'error',
    error: { type, code, message, parameter: null, status_code: null },
  };
}
