import { hasWork } from '../job/has-work.ts';
import type { Job } from '../job/job.ts';
import type { ClipPorts } from './clip-ports.ts';

/** How long a clip that has ended is shown, ms. */
const KEPT_MS = 30 * 24 * 60 * 60_000;
/** How many clips that have ended are shown at most, newest first. */
const KEPT = 200;
/** A clip from a private window goes by itself before that. ms */
const LEFT_AFTER_MS = 10_000;

type HistoryPorts = Pick<ClipPorts, 'jobs'>;

/** Removes the clips that have ended from the list; what they saved stays in Notion. Those under way stay. */
export async function clearActivity({ jobs }: HistoryPorts): Promise<void> {
  await jobs.forget((await endedJobs({ jobs })).map(({ id }) => id));
}

/** Removes one clip that has ended, or a record that cannot be read. One that is under way must be cancelled first. */
export async function forgetJob({ jobs }: HistoryPorts, id: string): Promise<void> {
  const job = await jobs.get(id);
  if (job === null || hasEnded(job)) await jobs.forget([id]);
}

/** Removes what is shown no longer: ended a month ago, or many clips ago, or in a private window. */
export async function forgetOldJobs({ jobs, clock }: HistoryPorts & Pick<ClipPorts, 'clock'>): Promise<void> {
  const before = clock.now() - KEPT_MS;
  const old = (await endedJobs({ jobs })).filter(
    (job, at) => at >= KEPT || (job.finishedAt ?? 0) < before || isLeft(job, clock.now()),
  );
  if (old.length > 0) await jobs.forget(old.map(({ id }) => id));
}

async function endedJobs({ jobs }: HistoryPorts) {
  return (await jobs.list()).filter(hasEnded);
}

function hasEnded(job: Job): boolean {
  return job.state !== 'attention' && !hasWork(job);
}

/** A worker that died just then did not remove it. */
function isLeft({ isPrivate, finishedAt }: Job, now: number): boolean {
  return isPrivate && now - (finishedAt ?? 0) > LEFT_AFTER_MS;
}
