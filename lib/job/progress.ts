import type { Job } from './job.ts';

/** How far a job has come, for people. */
export interface Progress {
  images: { done: number; total: number };
  blocks: { done: number; total: number };
  /** True while pictures still have to be read from the tab, which should stay open until then. */
  needsTab: boolean;
}

export function progress(job: Job): Progress {
  const assets = Object.values(job.assets);
  const blocks = (steps: Job['steps']) => steps.reduce((sum, step) => sum + step.blocks, 0);
  return {
    images: {
      done: assets.filter(({ state }) => state === 'uploaded' || state === 'imported').length,
      total: assets.filter((asset) => asset.state !== 'linked').length,
    },
    blocks: { done: blocks(job.steps.filter((step) => step.state === 'done')), total: blocks(job.steps) },
    needsTab: assets.some((asset) => asset.state === 'wanted' && asset.way === 'page'),
  };
}
