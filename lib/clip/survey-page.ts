import type { Loss } from '../blocks/loss.ts';
import type { Job } from '../job/job.ts';
import type { OldBlock } from '../job/old-block.ts';
import type { Written } from '../job/written.ts';
import type { JobPorts } from './clip-ports.ts';
import { listAllChildren } from './list-all-children.ts';
import { pageIdOf } from './page-id-of.ts';
import { stampBlock } from './stamp-block.ts';

/**
 * Looks at what stands on a page before it is updated. Only what this connection made, and nobody changed since, will
 * go; all else stays and is told.
 * @throws NotionError
 */
export async function surveyPage({ notion }: Pick<JobPorts, 'notion'>, job: Job): Promise<Written> {
  const blocks = await listAllChildren(notion, pageIdOf(job));
  const old: OldBlock[] = [];
  for (const block of blocks) {
    const stamp = await stampBlock(notion, block, job.connectionId);
    old.push({ id: block.id, stamp: stamp ?? '', state: stamp === null ? 'kept' : 'there', lostAt: null });
  }
  const last = blocks.at(-1);
  const losses = old.flatMap(({ state }): Loss[] => (state === 'kept' ? [KEPT] : []));
  return { old, losses, ...(last && { last: { '': last.id } }) };
}

const KEPT: Loss = { kind: 'kept', what: '', reason: 'changed', block: null };
