import type { Job } from './job.ts';
import { twinStep } from './twin-step.ts';

/** True when a worker has to come back to a job: it runs, or has ended with a page that may be there twice. */
export function hasWork(job: Job): boolean {
  if (job.state === 'running') return true;
  return (job.state === 'done' || job.state === 'cancelled') && twinStep(job) !== null;
}
