import type { Block } from '../blocks/block.ts';
import type { LossView } from './loss-view.ts';

/** What a clip would write, before it is saved. */
export interface Preview {
  /** The top-level blocks; `startClip` takes their indexes in `drop`. */
  blocks: Block[];
  losses: LossView[];
}
