import type { SentParts } from '../job/asset.ts';
import type { UploadFile } from '../ports/notion-api.ts';
import type { JobPorts } from './clip-ports.ts';
import type { JobDesk } from './job-desk.ts';

/** Notion takes parts of 5 to 20 MiB and advises 10 MB. Source: https://developers.notion.com/docs/sending-larger-files */
const PART_BYTES = 10 * 1024 * 1024;
/** An upload that was begun longer ago than this may expire before it is attached. ms */
const FRESH_MS = 40 * 60_000;

/** Sends a large file in parts, one after the other; every part that arrived is journaled, so that none is sent again. */
export async function uploadParts(
  ports: JobPorts,
  desk: JobDesk,
  key: string,
  file: UploadFile,
): Promise<{ id: string }> {
  const total = Math.ceil(file.bytes.size / PART_BYTES);
  let sent = resumable(ports, desk, key);
  if (sent === null) {
    const { id } = await ports.notion.startParts({ name: file.name, contentType: file.contentType }, total);
    sent = { uploadId: id, parts: 0, since: ports.clock.now() };
    await desk.apply({ type: 'partSent', key, sent });
  } else if (sent.parts >= total) {
    // The answer to the completion may have been lost.
    const { status } = await ports.notion.uploadStatus(sent.uploadId);
    if (status === 'uploaded') return { id: sent.uploadId };
  }
  while (sent.parts < total && desk.isOurs) {
    const bytes = file.bytes.slice(sent.parts * PART_BYTES, (sent.parts + 1) * PART_BYTES, file.contentType);
    await ports.notion.sendPart(sent.uploadId, sent.parts + 1, { ...file, bytes });
    sent = { ...sent, parts: sent.parts + 1 };
    await desk.apply({ type: 'partSent', key, sent });
  }
  await ports.notion.completeParts(sent.uploadId);
  return { id: sent.uploadId };
}

/** An upload in parts that an earlier try began and that will live long enough. */
function resumable({ clock }: JobPorts, { job }: JobDesk, key: string): SentParts | null {
  const asset = job.assets[key];
  const sent = asset && 'sent' in asset ? asset.sent : null;
  return sent && clock.now() - sent.since < FRESH_MS ? sent : null;
}
