import { NotionError } from '../errors/notion-error.ts';
import type { JobPorts } from './clip-ports.ts';
import type { JobDesk } from './job-desk.ts';

/** Takes back what a cancelled clip made: its page, if there is one already, goes to the trash. Nothing else is touched. */
export async function withdrawPage(ports: JobPorts, desk: JobDesk): Promise<void> {
  const pageId = desk.job.ids[''];
  try {
    if (pageId) await ports.notion.trashPage(pageId);
  } catch (error) {
    // Gone already is as good.
    if (!(error instanceof NotionError && error.code === 'destinationGone')) throw error;
  }
  await desk.apply({ type: 'cancelled', at: ports.clock.now() });
  await ports.jobs.release(desk.job.id);
}
