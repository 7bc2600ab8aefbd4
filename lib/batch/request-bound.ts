import type { Block } from '../blocks/block.ts';
import { MAX_TIERS } from '../blocks/limits.ts';
import { type Node, outline } from './outline.ts';
import { REQUEST_LIMITS, type RequestLimits } from './request-limits.ts';
import { add, NOTHING, type Weight } from './weight.ts';

/**
 * Requests that no plan can save when each sends blocks at the end of their parent, reads of ids included. Computed
 * from what the API allows, not from what `toSteps` does; equal to its count for flat content.
 *
 * A block must be addressed when one request cannot carry all below it, and so must every block above it, because
 * an id is told only by a request to the parent: by an append in its answer, or by a read. Each addressed block
 * costs at least what its children need by their number and own weight, and the tree at least what it weighs.
 * Holds for content of which every block fits into a request by itself.
 */
export function requestBound(blocks: readonly Block[], limits: RequestLimits = REQUEST_LIMITS): number {
  const nodes = outline(blocks);
  const addressed = new Set<Node>();
  const needed = new Map<Node, number>();
  for (const node of nodes.toReversed()) {
    const isAddressed = !node.block || exceedsOneRequest(node, limits) || node.children.some((c) => addressed.has(c));
    if (!isAddressed) continue;
    addressed.add(node);
    needed.set(node, Math.max(byStructure(node, addressed, needed, limits), byWeight(node, limits)));
  }
  return 1 + (needed.get(nodes[0]) ?? 0);
}

function exceedsOneRequest({ height, children, total }: Node, limits: RequestLimits): boolean {
  if (children.length === 0) return false;
  return (
    height >= MAX_TIERS ||
    children.length > limits.children ||
    total.blocks > limits.blocks ||
    total.bytes > limits.bytes
  );
}

/** Requests to the block for the children that cannot come with it, and those that the addressed ones need. */
function byStructure(node: Node, addressed: Set<Node>, needed: Map<Node, number>, limits: RequestLimits): number {
  const tiers = node.block ? MAX_TIERS - 1 : MAX_TIERS;
  const comesAlong = (child: Node) => child.height < tiers && !addressed.has(child);
  const stop = node.children.findIndex((child) => !comesAlong(child));
  const inline = node.children.slice(0, stop < 0 ? limits.children : Math.min(stop, limits.children));
  const start = takeOne(inline, ({ total }) => total, node.own, limits);

  let requests = 0;
  for (let at = start; at < node.children.length; requests += 1) {
    const batch = node.children.slice(at, at + limits.children);
    at += Math.max(
      1,
      takeOne(batch, ({ own }) => own, NOTHING, limits),
    );
  }
  const least = node.block ? 1 : 0;
  return node.children.reduce((sum, child) => sum + (needed.get(child) ?? 0), Math.max(requests, least));
}

/** How many of `nodes` fit into one request in which `taken` is used up already. */
function takeOne(nodes: readonly Node[], weigh: (node: Node) => Weight, taken: Weight, limits: RequestLimits): number {
  let weight = taken;
  const over = nodes.findIndex((node) => {
    weight = add(weight, weigh(node));
    return weight.blocks > limits.blocks || weight.bytes > limits.bytes;
  });
  return over < 0 ? nodes.length : over;
}

/** One request's worth may come along with the block itself; the rest takes requests below it. */
function byWeight({ total }: Node, limits: RequestLimits): number {
  return Math.ceil(Math.max(total.blocks / limits.blocks, total.bytes / limits.bytes)) - 1;
}
