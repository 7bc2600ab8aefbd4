import type { StepRecord } from '../job/job.ts';
import type { JobPorts } from './clip-ports.ts';

/**
 * When a request was sent, by Notion's clock, as far as it was known then and is known now; the earlier of the two, so
 * that nothing of ours is overlooked. ms since 1970
 */
export async function sentSince(ports: JobPorts, { sentAt, notionAt }: StepRecord): Promise<number> {
  const now = await ports.notionTime(sentAt ?? ports.clock.now());
  return Math.min(now, notionAt ?? now);
}
