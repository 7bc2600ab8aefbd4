import { NotionError } from '../errors/notion-error.ts';
import type { UploadStatus } from '../ports/notion-api.ts';
import { addressExtension } from './address-extension.ts';
import type { JobPorts } from './clip-ports.ts';
import { fileName } from './file-name.ts';
import type { JobDesk } from './job-desk.ts';
import { retryAsset } from './retry-asset.ts';

/** An import that takes longer than this is given up (design §4). ms */
const PATIENCE_MS = 60_000;
/** Pauses between looks, the last of them for the rest of the time. ms */
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 15_000];

/** Lets Notion import a picture from its address and waits for the end of it; a later worker goes on waiting. */
export async function importAsset(ports: JobPorts, desk: JobDesk, key: string): Promise<void> {
  try {
    await follow(ports, desk, key, await begin(ports, desk, key));
  } catch (error) {
    if (!(error instanceof NotionError)) throw error;
    await retryAsset(ports, desk, error, () => fail(desk, key, 'importRefused'));
  }
}

async function begin(ports: JobPorts, desk: JobDesk, key: string): Promise<UploadStatus | null> {
  if (desk.job.assets[key]?.state === 'importing') return null;
  const started = await ports.notion.startImport(
    fileName(key, addressExtension(key, desk.job.files[key] ?? 'image')),
    key,
  );
  await desk.apply({ type: 'importStarted', key, uploadId: started.id, at: ports.clock.now() });
  return started;
}

async function follow(ports: JobPorts, desk: JobDesk, key: string, first: UploadStatus | null): Promise<void> {
  let seen = first;
  for (let look = 0; ; look += 1) {
    const asset = desk.job.assets[key];
    if (!desk.isOurs || asset?.state !== 'importing' || isOver(desk)) return;
    // Taken before the look: the last one comes after the time is up, also when the machine slept meanwhile.
    const isLast = seen === null && ports.clock.now() >= asset.since + PATIENCE_MS;
    seen ??= await ports.notion.uploadStatus(asset.uploadId);
    if (seen.status === 'uploaded') return desk.apply({ type: 'importDone', key, at: ports.clock.now() });
    if (seen.status !== 'pending') return fail(desk, key, failureOf(seen));
    if (isLast) return fail(desk, key, 'importTimeout');
    await ports.clock.sleep(PAUSES_MS[look] ?? PAUSES_MS.at(-1) ?? 0);
    seen = null;
  }
}

/** Nobody waits for a picture of a clip that has stopped or is taken back. */
function isOver({ job }: JobDesk): boolean {
  return job.state !== 'running' || job.cancelling;
}

function failureOf({ importStatus }: UploadStatus): string {
  return importStatus === null ? 'importFailed' : `status${importStatus}`;
}

function fail(desk: JobDesk, key: string, reason: string): Promise<void> {
  return desk.apply({ type: 'assetFailed', key, way: 'import', reason, next: null });
}
