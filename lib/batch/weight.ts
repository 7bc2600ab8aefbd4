import type { Block } from '../blocks/block.ts';
import { childrenOf, withChildren } from './block-children.ts';

/** What blocks take of a request: their number, and their UTF-8 bytes as JSON. */
export interface Weight {
  blocks: number;
  bytes: number;
}

export const NOTHING: Weight = { blocks: 0, bytes: 0 };

/** `,"children":[]` of a block that has some. */
export const CHILDREN_KEY_BYTES = 14;

const utf8 = new TextEncoder();

/** Most blocks are plain ASCII as JSON: their bytes need no counting. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range begins with them
const ASCII = /^[\u0000-\u007f]*$/;

/** The block without its children, with the comma that parts it from the next. */
export function ownWeight(block: Block): Weight {
  const json = JSON.stringify(childrenOf(block).length > 0 ? withChildren(block, []) : block);
  return { blocks: 1, bytes: (ASCII.test(json) ? json.length : utf8.encode(json).length) + 1 };
}

export function add(a: Weight, b: Weight): Weight {
  return { blocks: a.blocks + b.blocks, bytes: a.bytes + b.bytes };
}
