import type { JobPorts } from './clip-ports.ts';
import type { JobDesk } from './job-desk.ts';
import { sniffFile } from './sniff-file.ts';
import { SNIFF_BYTES } from './sniff-image.ts';

/** Reads a picture out of the page into the journal, or notes why it stays a link. */
export async function collectAsset(ports: JobPorts, desk: JobDesk, key: string): Promise<void> {
  const { tabId, id, files } = desk.job;
  const read = tabId === null ? { problem: 'tabGone' } : await ports.pages.readAsset(tabId, key);
  if ('problem' in read) return desk.apply({ type: 'assetLinked', key, reason: read.problem });
  if (read.bytes.size > ports.maxUploadBytes) return desk.apply({ type: 'assetLinked', key, reason: 'tooLarge' });
  const kind = sniffFile(new Uint8Array(await read.bytes.slice(0, SNIFF_BYTES).arrayBuffer()), files[key] ?? 'image');
  if (!kind) return desk.apply({ type: 'assetLinked', key, reason: 'notAnImage' });
  await ports.jobs.putBytes(id, key, read.bytes);
  await desk.apply({ type: 'assetHeld', key, bytes: read.bytes.size, contentType: kind.contentType });
}
