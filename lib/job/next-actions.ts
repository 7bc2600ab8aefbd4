import type { Asset, Job, StepRecord } from './job.ts';
import { writesNothing } from './job-step.ts';

/** One thing a worker can do for a job now. */
export type Action =
  /** Read the bytes of an asset out of the page. */
  | { kind: 'collect'; key: string }
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
  return [...keys].flatMap((key): Action[] => {
    const asset = job.assets[key];
    if (asset?.state === 'wanted') return [{ kind: 'collect', key }];
    if (asset?.state === 'held' || isStale(asset, now)) return [{ kind: 'upload', key }];
    return [];
  });
}

function hasEnded(asset: Asset | undefined, now: number): boolean {
  return !asset || asset.state === 'linked' || (asset.state === 'uploaded' && !isStale(asset, now));
}

function isStale(asset: Asset | undefined, now: number): boolean {
  return asset?.state === 'uploaded' && now - asset.at > UPLOAD_FRESH_MS;
}
