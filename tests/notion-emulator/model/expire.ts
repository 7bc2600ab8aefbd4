import type { FileUpload } from './types.ts';

/** An upload that nothing was made of within the hour is lost; once attached it has no expiry. */
export function expire(upload: FileUpload, now: number): void {
  if (upload.expiryTime === null || now < upload.expiryTime) return;
  if (upload.status === 'pending' || upload.status === 'uploaded') upload.status = 'expired';
}
