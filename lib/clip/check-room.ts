import { StorageFullError } from '../errors/storage-full-error.ts';
import type { Job } from '../job/job.ts';
import type { ClipPorts } from './clip-ports.ts';

/** What the journal itself needs at most. Bytes */
const JOURNAL_BYTES = 10_000_000;
/** Pictures wait in storage between page and Notion, three being read and six being sent; what most take. Bytes */
const PICTURE_BYTES = 5_000_000;
const WAITING = 9;

/**
 * Makes sure that a clip has room before it is accepted.
 * @param bytes what came with the page
 * @throws StorageFullError
 */
export async function checkRoom(
  { jobs }: Pick<ClipPorts, 'jobs'>,
  { assets }: Job,
  bytes: ReadonlyMap<string, Blob>,
): Promise<void> {
  const carried = [...bytes.values()].reduce((sum, blob) => sum + blob.size, 0);
  const pictures = Math.min(Object.keys(assets).length, WAITING) * PICTURE_BYTES;
  if ((await jobs.room()) < JOURNAL_BYTES + carried * 2 + pictures) throw new StorageFullError();
}
