import type { BlockObjectRequest } from '@notionhq/client';
import type { Block } from '../blocks/block.ts';

/**
 * Our blocks as the client's type. The client spells the three tiers of a request out in its types; `lib/batch` has
 * cut the blocks to them, which no type can tell.
 */
export function requestBlocks(blocks: Block[]): BlockObjectRequest[] {
  return blocks as BlockObjectRequest[];
}
