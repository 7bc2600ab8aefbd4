import { hasWork } from '../job/has-work.ts';
import type { Job } from '../job/job.ts';
import type { ClipPorts } from './clip-ports.ts';

/** How long the end of a clip stays in the journal for whoever looks at it, ms. */
const SEEN_WITHIN_MS = 2_000;

/** Removes a clip from a private window when it has ended: its record too, which would be history. */
export async function leaveNoTrace({ jobs, clock }: Pick<ClipPorts, 'jobs' | 'clock'>, job: Job): Promise<void> {
  if (!job.isPrivate || job.state === 'attention' || hasWork(job)) return;
  await clock.sleep(SEEN_WITHIN_MS);
  await jobs.forget([job.id]);
}
