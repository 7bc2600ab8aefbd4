import { twinStep } from '../job/twin-step.ts';
import type { JobPorts } from './clip-ports.ts';
import type { JobDesk } from './job-desk.ts';
import { uploadsOf } from './uploads-of.ts';

/** Ends a clip that is written whole: what was only needed on the way goes, what is attached can be used again. */
export async function finishJob(ports: JobPorts, desk: JobDesk): Promise<void> {
  const { id, connectionId, isPrivate } = desk.job;
  if (!isPrivate) await ports.uploads.keep(connectionId, uploadsOf(desk.job));
  await desk.apply({ type: 'finished', at: ports.clock.now() });
  // What a page that is there twice is known by is needed a while longer.
  if (twinStep(desk.job) === null) await ports.jobs.release(id);
}
