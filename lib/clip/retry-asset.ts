import type { NotionError } from '../errors/notion-error.ts';
import { afterFailure } from '../job/after-failure.ts';
import type { JobPorts } from './clip-ports.ts';
import type { JobDesk } from './job-desk.ts';

/**
 * What becomes of a picture whose request to Notion failed. An upload that was never attached expires by itself, so a
 * second one does no harm.
 * @param refused what to do when Notion takes this picture under no circumstances
 */
export async function retryAsset(
  ports: JobPorts,
  desk: JobDesk,
  error: NotionError,
  refused: () => Promise<void>,
): Promise<void> {
  const verdict = afterFailure(error.facts, true, desk.job.retries, ports.clock.random());
  if (verdict.kind === 'retry') return desk.wait(ports.clock.now() + verdict.delayMs, error);
  return error.code === 'rejected' ? refused() : desk.stop(error);
}
