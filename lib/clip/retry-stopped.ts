import type { ErrorCode } from '../errors/error-code.ts';
import type { Job } from '../job/job.ts';
import type { JobStore } from '../ports/job-store.ts';

/** What a new token for the same account settles. */
export const SETTLED_BY_CONNECTING: readonly ErrorCode[] = [
  'notConnected',
  'reconnect',
  'tokenInvalid',
  'tokenRestricted',
];

/** Lets clips go on that stopped for a reason that is gone now. */
export async function retryStopped(
  jobs: JobStore,
  reasons: readonly ErrorCode[],
  concerns: (job: Job) => boolean = () => true,
): Promise<void> {
  const stopped = (await jobs.list()).filter((job) => {
    return job.state === 'attention' && job.failure && reasons.includes(job.failure.code) && concerns(job);
  });
  await Promise.all(stopped.map(({ id }) => jobs.apply(id, { type: 'retried' }, null)));
}
