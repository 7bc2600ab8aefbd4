import { NotionError } from '../errors/notion-error.ts';
import type { Job } from '../job/job.ts';
import { SETTLED_MS } from '../job/settled.ts';
import { twinStep } from '../job/twin-step.ts';
import type { JobPorts } from './clip-ports.ts';
import { beginsLike, pagesLike } from './find-page.ts';
import type { JobDesk } from './job-desk.ts';
import { sentSince } from './sent-since.ts';
import { unlessGone } from './unless-gone.ts';

/** Whether it is time to look for the page that a clip may have made twice: queries know it by then. @param now ms since 1970 */
export function isTwinDue(job: Job, now: number): boolean {
  return now >= (twinStep(job)?.step.sentAt ?? now) + SETTLED_MS;
}

/**
 * Puts the second page of a clip into the trash, where the browser had sent its creation twice by itself: a page of ours,
 * from then, with the same values and exactly the first blocks, that no other clip knows; others of the same page wait
 * meanwhile (`standsBehind`). Looked for when the clip ends, and once more when everything is known for sure; what failed
 * for now is tried again at the next wake-up.
 */
export async function removeTwinPages(ports: JobPorts, desk: JobDesk): Promise<void> {
  const { job } = desk;
  try {
    for (const id of await findTwins(ports, job)) await unlessGone(() => ports.notion.trashPage(id));
  } catch (error) {
    if (error instanceof NotionError && error.facts.transient) return;
  }
  if (!isTwinDue(job, ports.clock.now())) return;
  await desk.apply({ type: 'twinsSettled' });
  await ports.jobs.release(job.id);
}

async function findTwins(ports: JobPorts, job: Job): Promise<string[]> {
  const content = await ports.jobs.content(job.id);
  const twin = twinStep(job);
  const step = content?.steps[twin?.index ?? -1];
  if (!content || !twin || step?.kind !== 'create') return [];
  const ids: string[] = [];
  for (const { id } of await pagesLike(ports, job, await sentSince(ports, twin.step), content)) {
    if (!twin.step.answered?.includes(id) && (await beginsLike(ports, job, id, step))) ids.push(id);
  }
  return ids;
}
