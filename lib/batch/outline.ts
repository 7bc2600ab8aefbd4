import type { Block } from '../blocks/block.ts';
import { childrenOf } from './block-children.ts';
import type { BlockPath } from './step.ts';
import { add, CHILDREN_KEY_BYTES, NOTHING, ownWeight, type Weight } from './weight.ts';

/** A block of the tree with what the planning needs to know of it. The root stands for the page and has no block. */
export interface Node {
  block: Block | undefined;
  parent: Node | undefined;
  /** Its place among the children of its parent. */
  index: number;
  children: Node[];
  /** Tiers below it: 0 for a leaf. */
  height: number;
  /** Without its children. */
  own: Weight;
  /** With everything below it. */
  total: Weight;
}

/**
 * Lays the tree out as a list, the page first. Every node stands after its parent, so a walk backwards meets
 * children before parents and no depth can exhaust the stack.
 */
export function outline(blocks: readonly Block[]): [Node, ...Node[]] {
  const nodes: [Node, ...Node[]] = [nodeOf(undefined, undefined, 0)];
  const waiting: { parent: Node; blocks: readonly Block[] }[] = [{ parent: nodes[0], blocks }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const [index, block] of next.blocks.entries()) {
      const node = nodeOf(block, next.parent, index);
      next.parent.children.push(node);
      nodes.push(node);
      const below = childrenOf(block);
      if (below.length > 0) waiting.push({ parent: node, blocks: below });
    }
  }
  for (const node of nodes.toReversed()) addToParent(node);
  return nodes;
}

/** Where the node's block stands in the tree. */
export function pathOf(node: Node): BlockPath {
  const path: number[] = [];
  for (let at = node; at.parent; at = at.parent) path.push(at.index);
  return path.reverse();
}

function nodeOf(block: Block | undefined, parent: Node | undefined, index: number): Node {
  const own = block ? ownWeight(block) : NOTHING;
  return { block, parent, index, children: [], height: 0, own, total: own };
}

function addToParent({ parent, height, total, index }: Node): void {
  if (!parent) return;
  parent.height = Math.max(parent.height, height + 1);
  const key = index === 0 && parent.block ? CHILDREN_KEY_BYTES : 0;
  parent.total = add(parent.total, { blocks: total.blocks, bytes: total.bytes + key });
}
