import type { Asset } from './asset.ts';
import type { Job } from './job.ts';

/** How far a job has come, for people. */
export interface Progress {
  images: { done: number; total: number };
  blocks: { done: number; total: number };
  /** True while pictures still have to be read from the tab, which should stay open until then. */
  needsTab: boolean;
}

/** The pictures of the content; those above it are nobody's concern. */
export function contentAssets({ assets, face }: Job): Asset[] {
  return Object.entries(assets).flatMap(([key, asset]) => (face.extra.includes(key) ? [] : [asset]));
}

export function progress(job: Job): Progress {
  const all = Object.values(job.assets);
  const assets = contentAssets(job);
  const blocks = (steps: Job['steps']) => steps.reduce((sum, step) => sum + step.blocks, 0);
  return {
    images: {
      done: assets.filter(({ state }) => state === 'uploaded' || state === 'imported').length,
      total: assets.filter((asset) => asset.state !== 'linked').length,
    },
    blocks: { done: blocks(job.steps.filter((step) => step.state === 'done')), total: blocks(job.steps) },
    needsTab: all.some((asset) => asset.state === 'wanted' && asset.way === 'page'),
  };
}
