import type { Asset, Failures, HeldBytes, SentParts } from './asset.ts';
import type { JobEvent } from './event.ts';
import type { Job } from './job.ts';
import { mainReason } from './main-reason.ts';

/** Events that are about pictures only. */
export type AssetEvent = Extract<
  JobEvent,
  {
    type:
      | 'assetHeld'
      | 'assetFailed'
      | 'permissionWanted'
      | 'originAnswered'
      | 'importStarted'
      | 'importDone'
      | 'assetsRefused'
      | 'uploadStarted'
      | 'partSent'
      | 'uploadReset'
      | 'uploadDone'
      | 'keptRefused'
      | 'uploadRefused';
  }
>;

/** The part of `transition` that moves pictures. */
export function moveAssets(job: Job, event: AssetEvent): Job {
  switch (event.type) {
    case 'assetHeld':
      return hold(job, event);
    case 'assetFailed':
      return fail(job, event);
    case 'permissionWanted':
      return change(
        job,
        event.key,
        ({ origin, until }, failures) => ({ state: 'asking', origin, until, failures }),
        event,
      );
    case 'originAnswered':
      return changeAll(job, (asset) => answer(asset, event));
    case 'importStarted':
      return change(
        job,
        event.key,
        ({ uploadId, at }, failures) => ({ state: 'importing', uploadId, since: at, failures }),
        event,
      );
    case 'importDone':
      return changeOne(job, event.key, (asset) =>
        asset.state === 'importing'
          ? { state: 'imported', uploadId: asset.uploadId, at: event.at, failures: asset.failures }
          : asset,
      );
    case 'assetsRefused':
      return changeSome(job, event.keys, (asset) => (asset.state === 'linked' ? { ...asset, as: 'link' } : asset));
    case 'uploadStarted':
      return changeBytes(job, event.key, (bytes, sent) => ({ state: 'uploading', sent, ...bytes }));
    case 'partSent':
      return changeBytes(job, event.key, (bytes) => ({ state: 'uploading', sent: event.sent, ...bytes }));
    case 'uploadReset':
      return changeBytes(job, event.key, (bytes) => ({ state: 'held', sent: event.sent, ...bytes }));
    case 'uploadDone':
      return shareUpload({ ...job, retries: 0 }, event);
    case 'keptRefused':
      return changeSome(job, event.keys, (asset) =>
        asset.state === 'uploaded' ? { state: 'held', sent: null, ...bytesOf(asset) } : asset,
      );
    case 'uploadRefused':
      return link(job, event.key, event.reason);
  }
}

/**
 * What an earlier worker left open: single uploads start anew (the old ids expire unattached), those in parts go on
 * after the last part that arrived.
 */
export function reclaimAssets(assets: Job['assets']): Job['assets'] {
  return Object.fromEntries(
    Object.entries(assets).map(([key, asset]): [string, Asset] => [
      key,
      asset.state === 'uploading' ? { ...asset, state: 'held' } : asset,
    ]),
  );
}

/** The same bytes may be in Notion already, from another address in the same page. */
function hold(job: Job, event: Extract<JobEvent, { type: 'assetHeld' }>): Job {
  const bytes = bytesOf(event);
  const same = Object.values(job.assets).find((asset) => asset.state === 'uploaded' && asset.sha256 === event.sha256);
  const asset = (): Asset => {
    if (same?.state === 'uploaded') return { ...same, ...bytes };
    return event.kept
      ? { state: 'uploaded', ...event.kept, kept: true, ...bytes }
      : { state: 'held', sent: null, ...bytes };
  };
  const held = { ...job, assets: { ...job.assets, [event.key]: asset() } };
  return event.change === null ? held : report(held, event.key, event.change);
}

function fail(job: Job, { key, way, reason, next }: Extract<JobEvent, { type: 'assetFailed' }>): Job {
  const failures = { ...failuresOf(job.assets[key]), [way]: reason };
  if (next === null) return link(job, key, mainReason(failures));
  return { ...job, assets: { ...job.assets, [key]: { state: 'wanted', way: next, failures } } };
}

function answer(asset: Asset, { origin, allowed }: { origin: string; allowed: boolean }): Asset {
  if (asset.state !== 'asking' || asset.origin !== origin) return asset;
  // Without the permission, whoever collects it next finds that and goes on to the next way.
  return allowed ? { state: 'wanted', way: 'fetch', failures: asset.failures } : { ...asset, until: 0 };
}

/** Gives the id to all pictures with the same bytes. */
function shareUpload(job: Job, { key, uploadId, at }: Extract<JobEvent, { type: 'uploadDone' }>): Job {
  const done = job.assets[key];
  if (!done || !('sha256' in done)) return job;
  return changeAll(job, (asset) =>
    'sha256' in asset && asset.sha256 === done.sha256
      ? { state: 'uploaded', uploadId, at, kept: false, ...bytesOf(asset) }
      : asset,
  );
}

function link(job: Job, key: string, reason: string): Job {
  // Nobody else can reach it, so Notion is not even asked to show it.
  const as = reason === 'privateAddress' ? 'link' : 'image';
  return report({ ...job, assets: { ...job.assets, [key]: { state: 'linked', reason, as } } }, key, reason);
}

function report(job: Job, key: string, reason: string): Job {
  // What is only above the content is missed by nobody.
  if (job.face.extra.includes(key)) return job;
  const kind = job.files[key] ? 'file' : 'image';
  return { ...job, losses: [...job.losses, { kind, what: key.slice(0, 200), reason, block: null }] };
}

function change<Event>(job: Job, key: string, next: (event: Event, failures: Failures) => Asset, event: Event): Job {
  return changeOne(job, key, (asset) => next(event, failuresOf(asset)));
}

/** Changes an asset whose bytes are held; any other is left as it is. */
function changeBytes(job: Job, key: string, next: (bytes: HeldBytes, sent: SentParts | null) => Asset): Job {
  return changeOne(job, key, (asset) =>
    'sha256' in asset ? next(bytesOf(asset), 'sent' in asset ? asset.sent : null) : asset,
  );
}

function changeOne(job: Job, key: string, next: (asset: Asset) => Asset): Job {
  return changeSome(job, [key], next);
}

function changeSome(job: Job, keys: readonly string[], next: (asset: Asset) => Asset): Job {
  return changeAll(job, (asset, key) => (keys.includes(key) ? next(asset) : asset));
}

function changeAll(job: Job, next: (asset: Asset, key: string) => Asset): Job {
  const assets = Object.entries(job.assets).map(([key, asset]): [string, Asset] => [key, next(asset, key)]);
  return { ...job, assets: Object.fromEntries(assets) };
}

function bytesOf({ bytes, contentType, sha256, way }: HeldBytes): HeldBytes {
  return { bytes, contentType, sha256, way };
}

function failuresOf(asset: Asset | undefined): Failures {
  return asset && 'failures' in asset ? asset.failures : {};
}
