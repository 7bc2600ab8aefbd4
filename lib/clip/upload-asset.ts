import { NotionError } from '../errors/notion-error.ts';
import type { UploadFile } from '../ports/notion-api.ts';
import type { JobPorts } from './clip-ports.ts';
import { fileName } from './file-name.ts';
import type { JobDesk } from './job-desk.ts';
import { retryAsset } from './retry-asset.ts';
import { sniffFile } from './sniff-file.ts';
import { SNIFF_BYTES } from './sniff-image.ts';
import { uploadParts } from './upload-parts.ts';

/**
 * Larger files go in parts.
 * Source: https://developers.notion.com/docs/sending-larger-files
 */
const MAX_SINGLE_BYTES = 20 * 1024 * 1024;

/** Sends the bytes of a picture to Notion. What Notion refuses stays a link; what it could not take now is tried again. */
export async function uploadAsset(ports: JobPorts, desk: JobDesk, key: string): Promise<void> {
  const asset = desk.job.assets[key];
  if (!asset || !('sha256' in asset)) return;
  const bytes = await ports.jobs.bytes(desk.job.id, asset.sha256);
  const head = bytes && new Uint8Array(await bytes.slice(0, SNIFF_BYTES).arrayBuffer());
  const kind = head && sniffFile(head, desk.job.files[key] ?? 'image');
  if (!bytes || !kind) return desk.apply({ type: 'uploadRefused', key, reason: 'notAnImage' });
  const file = { name: fileName(key, kind.extension), bytes, contentType: kind.contentType };
  const started = desk.apply({ type: 'uploadStarted', key });
  try {
    const { id } = await send(ports, desk, key, file, started);
    await desk.apply({ type: 'uploadDone', key, uploadId: id, at: ports.clock.now() });
  } catch (error) {
    if (!(error instanceof NotionError)) throw error;
    await afterUploadFailure(ports, desk, key, error);
  }
}

/** An upload that nobody wrote down is made anew and expires, so that a small one need not wait for the journal. */
async function send(
  ports: JobPorts,
  desk: JobDesk,
  key: string,
  file: UploadFile,
  started: Promise<void>,
): Promise<{ id: string }> {
  if (file.bytes.size > MAX_SINGLE_BYTES) {
    await started;
    return uploadParts(ports, desk, key, file);
  }
  const [upload] = await Promise.all([ports.notion.upload(file), started]);
  return upload;
}

async function afterUploadFailure(ports: JobPorts, desk: JobDesk, key: string, error: NotionError): Promise<void> {
  const asset = desk.job.assets[key];
  const sent = asset?.state === 'uploading' && error.code !== 'rejected' ? asset.sent : null;
  await desk.apply({ type: 'uploadReset', key, sent });
  await retryAsset(ports, desk, error, () => desk.apply({ type: 'uploadRefused', key, reason: 'refused' }));
}
