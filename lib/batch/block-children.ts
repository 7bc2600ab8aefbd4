import type { Block } from '../blocks/block.ts';

/** The blocks directly inside `block`; none for a leaf. */
export function childrenOf(block: Block): readonly Block[] {
  return payloadOf(block).children ?? [];
}

/** A copy of `block` that holds exactly `children`; the key is absent when there are none, as the API asks. */
export function withChildren(block: Block, children: Block[]): Block {
  const { children: _replaced, ...payload } = payloadOf(block);
  const filled = children.length > 0 ? { ...payload, children } : payload;
  // The compiler cannot tie the computed key to the type beside it; both come from the same block.
  return { ...block, [block.type]: filled } as Block;
}

function payloadOf(block: Block): { children?: readonly Block[] } {
  // Each block has its payload under its own type; an index by a union of types is more than the compiler follows.
  return (block as unknown as Record<Block['type'], { children?: readonly Block[] }>)[block.type];
}
