import { NotionError } from '../errors/notion-error.ts';
import { afterFailure } from '../job/after-failure.ts';
import type { JobPorts } from './clip-ports.ts';
import type { JobDesk } from './job-desk.ts';

/**
 * Journals the failure of a request that may be sent twice without harm: it is tried again later, or the user decides.
 * @throws what is no failure of a request
 */
export async function waitOrStop(ports: Pick<JobPorts, 'clock'>, desk: JobDesk, error: unknown): Promise<void> {
  if (!(error instanceof NotionError)) throw error;
  const verdict = afterFailure(error.facts, true, desk.job.retries, ports.clock.random());
  if (verdict.kind === 'retry') await desk.wait(ports.clock.now() + verdict.delayMs, error);
  else await desk.stop(error);
}
