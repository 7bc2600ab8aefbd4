import type { Way } from '../job/asset.ts';
import { nextWay } from '../job/ladder.ts';
import { mayReach } from '../job/may-reach.ts';
import { addressOf } from './address-of.ts';
import { askForOrigin } from './ask-for-origin.ts';
import type { JobPorts } from './clip-ports.ts';
import { digest } from './digest.ts';
import { fitFile } from './fit-file.ts';
import type { JobDesk } from './job-desk.ts';

/** Gets the bytes of a picture into the journal by the way whose turn it is, or notes why that way failed. */
export async function collectAsset(ports: JobPorts, desk: JobDesk, key: string): Promise<void> {
  const asset = desk.job.assets[key];
  const way = asset?.state === 'wanted' ? asset.way : 'fetch';
  const address = await addressOf(ports, desk, key);
  const fail = (reason: string) => {
    const next = nextWay({ way, reason, pageUrl: desk.job.page.url, address });
    // An icon is not worth the time that Notion takes for an import.
    const isOver = next === 'import' && key === desk.job.face.icon;
    return desk.apply({ type: 'assetFailed', key, way, reason, next: isOver ? null : next });
  };
  if (way === 'fetch' && !(await ports.fetches.isAllowed(address))) {
    const isAsked = asset?.state === 'wanted' && (await askForOrigin(ports, desk, key, address));
    return isAsked ? undefined : fail('notAllowed');
  }
  const read = await readBytes(ports, desk, way, key, address);
  if ('problem' in read) return fail(read.problem);
  const fitted = await fitFile(ports.images, read.bytes, desk.job.files[key] ?? 'image', ports.maxUploadBytes);
  if ('problem' in fitted) return fail(fitted.problem);
  await keep(ports, desk, key, way, fitted).catch((error) => fail(noRoom(error)));
}

type Read = { bytes: Blob } | { problem: string };

async function readBytes(ports: JobPorts, desk: JobDesk, way: Way, key: string, address: string): Promise<Read> {
  const { id, tabId, page } = desk.job;
  if (way === 'embedded') {
    const bytes = await ports.jobs.bytes(id, key);
    return bytes ? { bytes } : { problem: 'unreadable' };
  }
  // What is inside the page is nobody else's address.
  if (!address.startsWith('blob:') && !mayReach(page.url, address)) return { problem: 'privateAddress' };
  if (way === 'fetch') return ports.fetches.fetch(address, page.url);
  return tabId === null ? { problem: 'tabGone' } : ports.pages.readAsset(tabId, address);
}

async function keep(
  ports: JobPorts,
  desk: JobDesk,
  key: string,
  way: Way,
  { bytes, contentType, change }: { bytes: Blob; contentType: string; change: string | null },
): Promise<void> {
  const { job } = desk;
  const sha256 = await digest(bytes);
  await ports.jobs.putBytes(job.id, sha256, bytes);
  const uploadId = await ports.uploads.find(job.connectionId, sha256);
  const kept = uploadId === null ? null : { uploadId, at: ports.clock.now() };
  await desk.apply({ type: 'assetHeld', key, bytes: bytes.size, contentType, sha256, way, change, kept });
}

/** A full disk costs this picture its place, not the clip; anything else is a bug. */
function noRoom(error: unknown): string {
  if (error instanceof Error && error.name === 'QuotaExceededError') return 'noRoom';
  throw error;
}
