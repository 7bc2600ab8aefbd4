import { createHmac } from 'node:crypto';
import type { FileUpload } from '../model/types.ts';

/** Signed addresses live an hour (developers.notion.com: file-object). Seconds. */
export const SIGNED_SECONDS = 3600;

const SECRET = 'notion-emulator';

/** An address that gives the bytes of an upload until it expires. `time` in milliseconds. */
export function signedUrl(filesOrigin: string, upload: FileUpload, time: number): { url: string; expiryTime: number } {
  const issued = Math.floor(time / 1000);
  const name = encodeURIComponent(upload.filename ?? 'untitled');
  const path = `/${upload.workspaceId}/${upload.id}/${name}`;
  const query = `X-Amz-Date=${issued}&X-Amz-Expires=${SIGNED_SECONDS}&X-Amz-Signature=${signature(upload.id, issued)}`;
  return { url: `${filesOrigin}${path}?${query}`, expiryTime: (issued + SIGNED_SECONDS) * 1000 };
}

/** Whether a request for an upload's bytes carries a signature of ours that still counts. */
export function isValidSignature(uploadId: string, query: URLSearchParams, now: number): boolean {
  const issued = Number(query.get('X-Amz-Date'));
  if (query.get('X-Amz-Signature') !== signature(uploadId, issued)) return false;
  return now < (issued + SIGNED_SECONDS) * 1000;
}

function signature(uploadId: string, issued: number): string {
  return createHmac('sha256', SECRET).update(`${uploadId}:${issued}`).digest('hex');
}
