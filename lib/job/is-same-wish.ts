import type { Job } from './job.ts';

/** A clip that ended well this short before stands for the same press of a button, ms. */
const JUST_ENDED_MS = 10_000;

/**
 * Whether a clip is wished for that is under way already, or has only just ended: a double click, the shortcut pressed
 * twice, two windows. The same page under the same title, with as many blocks, to the same place.
 */
export function isSameWish(earlier: Job, job: Job): boolean {
  if (earlier.cancelling || !isFresh(earlier, job.createdAt)) return false;
  return keyOf(earlier) === keyOf(job);
}

function isFresh({ state, finishedAt }: Job, now: number): boolean {
  return state === 'running' || (state === 'done' && finishedAt !== null && now - finishedAt < JUST_ENDED_MS);
}

function keyOf({ connectionId, target, page, write, steps }: Job): string {
  const blocks = steps.map((step) => [step.kind, step.blocks]);
  return JSON.stringify([connectionId, target.id, page.url, page.title, write, blocks]);
}
