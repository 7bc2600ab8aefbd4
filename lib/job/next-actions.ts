import type { Asset } from './asset.ts';
import type { Job, StepRecord } from './job.ts';
import { writesNothing } from './job-step.ts';

/** One thing a worker can do for a job now. */
export type Action =
  /** Get the bytes of an asset: from the page, or by a request of our own. */
  | { kind: 'collect'; key: string }
  /** Let Notion import an asset from its address, and wait for that. */
  | { kind: 'import'; key: string }
  | { kind: 'upload'; key: string }
  /** Send the request of a step. */
  | { kind: 'send'; index: number }
  /** Find out from Notion how the request of a step ended. */
  | { kind: 'reconcile'; index: number }
  /** Put one block that stood on the page before into the trash. `key` is its id. */
  | { kind: 'trash'; key: string }
  /** Take back what a cancelled clip made in Notion. */
  | { kind: 'withdraw' }
  /** Everything is written. */
  | { kind: 'finish' };

/**
 * An upload that is never attached expires after an hour; one older than this is made anew before it is used.
 * Source: https://developers.notion.com/docs/working-with-files-and-media (expiry), design §3 (50 minutes)
 */
const UPLOAD_FRESH_MS = 50 * 60_000;

/**
 * All that can be done for a job at this moment, most useful first. A request is sent when the one before it is
 * confirmed and its own assets have ended, well or badly; assets go on meanwhile, those of the next request first.
 * @param now ms since 1970
 * @returns nothing when the job waits, needs attention or has ended
 */
export function nextActions(job: Job, now: number): Action[] {
  if (job.state !== 'running' || (job.wait && job.wait.until > now)) return [];
  const index = job.steps.findIndex((step) => step.state !== 'done');
  const step = job.steps[index];
  if (job.cancelling) return withdrawal(job);
  if (!step) return [{ kind: 'finish' }];
  const action = stepAction(job, step, index, now);
  return [...(action ? [action] : []), ...assetActions(job, index, now)];
}

/**
 * What was made can only be taken back when it is known. A page of our own goes as a whole, so only how its creation
 * ended matters; on a page that is not ours every write does.
 */
function withdrawal({ steps, write }: Job): Action[] {
  if (steps.some(({ state, kind }) => state === 'sending' && !writesNothing(kind))) return [];
  const index = steps.findIndex(({ state, kind }) => {
    return state === 'uncertain' && (write.kind !== 'create' || kind === 'create');
  });
  return [index >= 0 ? { kind: 'reconcile', index } : { kind: 'withdraw' }];
}

function stepAction(job: Job, step: StepRecord, index: number, now: number): Action | null {
  if (step.state === 'uncertain') return { kind: 'reconcile', index };
  const old = step.kind === 'trash' && job.old.find(({ state }) => state === 'there' || state === 'sending');
  if (old) return { kind: 'trash', key: old.id };
  const ready = step.assets.every((key) => hasEnded(job.assets[key], now));
  return step.state === 'todo' && ready ? { kind: 'send', index } : null;
}

function assetActions(job: Job, fromStep: number, now: number): Action[] {
  const keys = new Set(job.steps.slice(fromStep).flatMap((step) => (step.state === 'todo' ? step.assets : [])));
  const sending = new Set(Object.values(job.assets).flatMap((asset) => (isSending(asset) ? [asset.sha256] : [])));
  return [...keys].flatMap((key): Action[] => {
    const asset = job.assets[key];
    const kind = asset && assetAction(asset, now);
    if (!kind) return [];
    // The same bytes are uploaded once; the others get the id when it is there.
    if (kind === 'upload' && 'sha256' in asset) {
      if (sending.has(asset.sha256)) return [];
      sending.add(asset.sha256);
    }
    return [{ kind, key }];
  });
}

function assetAction(asset: Asset, now: number): 'collect' | 'import' | 'upload' | null {
  switch (asset.state) {
    case 'wanted':
      return asset.way === 'import' ? 'import' : 'collect';
    case 'asking':
      return asset.until <= now ? 'collect' : null;
    case 'importing':
      return 'import';
    case 'held':
      return 'upload';
    case 'uploaded':
      return isStale(asset, now) ? 'upload' : null;
    case 'imported':
      return isStale(asset, now) ? 'import' : null;
    case 'uploading':
    case 'linked':
      return null;
  }
}

function isSending(asset: Asset): asset is Extract<Asset, { state: 'uploading' }> {
  return asset.state === 'uploading';
}

function hasEnded(asset: Asset | undefined, now: number): boolean {
  if (!asset || asset.state === 'linked') return true;
  return (asset.state === 'uploaded' || asset.state === 'imported') && !isStale(asset, now);
}

function isStale(asset: Extract<Asset, { at: number }>, now: number): boolean {
  return !('kept' in asset && asset.kept) && now - asset.at > UPLOAD_FRESH_MS;
}
