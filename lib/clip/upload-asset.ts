import { NotionError } from '../errors/notion-error.ts';
import { afterFailure } from '../job/after-failure.ts';
import type { JobPorts } from './clip-ports.ts';
import { fileName } from './file-name.ts';
import type { JobDesk } from './job-desk.ts';
import { sniffFile } from './sniff-file.ts';
import { SNIFF_BYTES } from './sniff-image.ts';

/** Sends the bytes of a picture to Notion. What Notion refuses stays a link; what it could not take now is tried again. */
export async function uploadAsset(ports: JobPorts, desk: JobDesk, key: string): Promise<void> {
  const bytes = await ports.jobs.bytes(desk.job.id, key);
  const head = bytes && new Uint8Array(await bytes.slice(0, SNIFF_BYTES).arrayBuffer());
  const kind = head && sniffFile(head, desk.job.files[key] ?? 'image');
  if (!bytes || !kind) return desk.apply({ type: 'assetLinked', key, reason: 'notAnImage' });
  await desk.apply({ type: 'uploadStarted', key });
  if (!desk.isOurs) return;
  try {
    const name = fileName(key, kind.extension);
    const { id } = await ports.notion.upload({ name, bytes, contentType: kind.contentType });
    await desk.apply({ type: 'uploadDone', key, uploadId: id, at: ports.clock.now() });
  } catch (error) {
    if (!(error instanceof NotionError)) throw error;
    await afterUploadFailure(ports, desk, key, error);
  }
}

async function afterUploadFailure(ports: JobPorts, desk: JobDesk, key: string, error: NotionError): Promise<void> {
  // An upload that was never attached expires by itself, so a second one does no harm.
  const verdict = afterFailure(error.facts, true, desk.job.retries, ports.clock.random());
  await desk.apply({ type: 'uploadReset', key });
  if (verdict.kind === 'retry') {
    await desk.wait(ports.clock.now() + verdict.delayMs, error);
  } else if (error.code === 'rejected') {
    await desk.apply({ type: 'assetLinked', key, reason: 'refused' });
  } else {
    await desk.stop(error);
  }
}
