import { MAX_TIERS } from '../blocks/limits.ts';
import type { Node } from './outline.ts';
import { type Item, pack, type Variant } from './pack.ts';
import type { RequestLimits } from './request-limits.ts';
import { add, CHILDREN_KEY_BYTES, type Weight } from './weight.ts';

/** For every node, the ways to send it at the first tier of an append. */
export type ItemPlan = ReadonlyMap<Node, Item>;

/** Plans from the leaves up. `nodes` is an outline: parents before children. */
export function planItems(nodes: readonly Node[], limits: RequestLimits): ItemPlan {
  const plan = new Map<Node, Item>();
  for (const node of nodes.toReversed()) {
    if (node.block) plan.set(node, itemOf(node, plan, limits));
  }
  return plan;
}

/** The item of a node that an outline holds. */
export function itemIn(plan: ItemPlan, node: Node): Item {
  const item = plan.get(node);
  if (!item) throw new Error('The outline lists a block before its children');
  return item;
}

/** The block with everything below it can travel in one request. */
export function travelsWhole(plan: ItemPlan, node: Node): boolean {
  return itemIn(plan, node).full.prefix === node.children.length;
}

/**
 * How many of the first children of `node` can be sent inline, together with it, when they have `tiers` tiers to
 * stand on and `start` is taken already. Only whole children can: of a block sent inline no id comes back, so
 * nothing could be added to it later.
 */
export function inlineWeights(
  node: Node,
  tiers: number,
  start: Weight,
  plan: ItemPlan,
  limits: RequestLimits,
): Weight[] {
  const weights: Weight[] = [];
  let weight = start;
  for (const child of node.children.slice(0, limits.children)) {
    weight = add(weight, child.total);
    const isWithin = weight.blocks <= limits.blocks && weight.bytes <= limits.bytes;
    if (child.height >= tiers || !travelsWhole(plan, child) || !isWithin) break;
    weights.push(weight);
  }
  return weights;
}

function itemOf(node: Node, plan: ItemPlan, limits: RequestLimits): Item {
  if (node.children.length === 0) return { node, full: { prefix: 0, weight: node.own, cost: 0 } };
  const keyed = add(node.own, { blocks: 0, bytes: CHILDREN_KEY_BYTES });
  const inline = inlineWeights(node, MAX_TIERS - 1, keyed, plan, limits);
  const fewest = fewestFrom(node, plan, limits);
  const variant = (prefix: number): Variant => ({
    prefix,
    weight: (prefix === 0 ? node.own : inline[prefix - 1]) ?? node.total,
    cost: fewest[prefix] ?? 0,
  });

  const light = variant(leastPrefix(node));
  const saving = fewest.findIndex((requests) => requests < light.cost);
  if (saving < 0 || saving > inline.length) return { node, full: light };
  return { node, full: variant(saving), light };
}

/** A table must come with a row. Source: https://developers.notion.com/reference/block#table */
function leastPrefix(node: Node): number {
  return node.block?.type === 'table' ? 1 : 0;
}

/** `result[i]`: the fewest requests that send the children from the i-th on. */
function fewestFrom(node: Node, plan: ItemPlan, limits: RequestLimits): number[] {
  const backwards = node.children.toReversed().map((child) => itemIn(plan, child));
  return [0, ...pack(backwards, limits).map(({ requests }) => requests)].reverse();
}
