import type { Job, StepRecord } from './job.ts';

/** The creation whose page may be there twice, which nobody has looked for yet; null for none. */
export function twinStep({ steps }: Pick<Job, 'steps'>): { index: number; step: StepRecord } | null {
  const index = steps.findIndex(({ state, answered }) => state === 'done' && answered !== null);
  const step = steps[index];
  return step ? { index, step } : null;
}
