import { MAX_BLOCKS_PER_REQUEST, MAX_CHILDREN, MAX_REQUEST_BYTES } from '../blocks/limits.ts';

/** What one write request may carry. */
export interface RequestLimits {
  /** Items in one `children` array. */
  children: number;
  /** Blocks in the whole request, at every tier. */
  blocks: number;
  /** UTF-8 bytes of the blocks as JSON. */
  bytes: number;
}

/** Notion's limits, less a tenth of the bytes for what stands beside the blocks: parent, properties, icon, cover. */
export const REQUEST_LIMITS: RequestLimits = {
  children: MAX_CHILDREN,
  blocks: MAX_BLOCKS_PER_REQUEST,
  bytes: MAX_REQUEST_BYTES * 0.9,
};
