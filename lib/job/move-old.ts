import type { Job } from './job.ts';
import type { OldBlock, OldBlockState } from './old-block.ts';

const KEPT = { kind: 'kept', what: '', reason: 'changed', block: null } as const;

/** The record before one old block is put into the trash. */
export function sendOld(job: Job, id: string, at: number): Job {
  return withOld(job, id, () => ({ state: 'sending', lostAt: at }));
}

/** The record after one old block has found its place. A block that was kept is told in the loss report. */
export function settleOld(job: Job, id: string, state: OldBlockState, isSure: boolean): Job {
  const settled = withOld(job, id, ({ lostAt }) => ({ state, lostAt: isSure ? null : lostAt }));
  return { ...settled, retries: 0, losses: state === 'kept' ? [...job.losses, KEPT] : job.losses };
}

function withOld(job: Job, id: string, change: (old: OldBlock) => Partial<OldBlock>): Job {
  return { ...job, old: job.old.map((old) => (old.id === id ? { ...old, ...change(old) } : old)) };
}
