import type { Block } from '../blocks/block.ts';
import { MAX_TIERS } from '../blocks/limits.ts';
import { withChildren } from './block-children.ts';
import { type Node, outline, pathOf } from './outline.ts';
import { type Placed, pack } from './pack.ts';
import { type ItemPlan, inlineWeights, itemIn, planItems } from './plan-items.ts';
import { REQUEST_LIMITS, type RequestLimits } from './request-limits.ts';
import type { AppendStep, Step } from './step.ts';
import { NOTHING } from './weight.ts';

interface ToStepsOptions {
  /** Smaller limits, for tests and for accounts that have them. Default: Notion's. */
  limits?: RequestLimits;
  /**
   * `filled`: the page is made with the first batch. `blank`: it is made empty, everything is appended. `existing`: it
   * is there already, everything is appended. Default: filled.
   */
  page?: 'filled' | 'blank' | 'existing';
}

/**
 * Cuts a block tree into the fewest requests Notion allows, in sending order. The first creates the page, if that is not there yet; it is
 * empty when the content is, or when the first block must be known by id for what is appended to it. Within a
 * parent, blocks keep their order. A single block over the limits by itself is sent alone, for Notion to judge.
 * Linear in the size of the tree.
 */
export function toSteps(
  blocks: readonly Block[],
  { limits = REQUEST_LIMITS, page: way = 'filled' }: ToStepsOptions = {},
): Step[] {
  const nodes = outline(blocks);
  const [page] = nodes;
  const plan = planItems(nodes, limits);
  const along = way === 'filled' ? inlineWeights(page, MAX_TIERS, NOTHING, plan, limits).length : 0;
  const first = page.children.slice(0, along);
  const create: Step = { kind: 'create', children: first.map(wholeBlock), paths: first.map(pathOf) };
  const steps: Step[] = way === 'existing' ? [] : [create];

  const waiting = appendsTo(page, first.length, plan, limits).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    steps.push(appendStep(next));
    for (const { node, variant } of next.sent.toReversed()) {
      for (const append of appendsTo(node, variant.prefix, plan, limits).reverse()) waiting.push(append);
    }
  }
  return steps;
}

interface Append {
  parent: Node;
  sent: Placed[];
}

/** The requests that send the children of `parent` from the one at `from` on. */
function appendsTo(parent: Node, from: number, plan: ItemPlan, limits: RequestLimits): Append[] {
  const items = parent.children.slice(from).map((child) => itemIn(plan, child));
  const appends: Append[] = [];
  for (const placed of pack(items, limits)) {
    if (placed.opens) appends.push({ parent, sent: [placed] });
    else appends.at(-1)?.sent.push(placed);
  }
  return appends;
}

function appendStep({ parent, sent }: Append): AppendStep {
  return {
    kind: 'append',
    parent: pathOf(parent),
    children: sent.map(({ node, variant }) => blockWith(node, variant.prefix)),
    paths: sent.map(({ node }) => pathOf(node)),
  };
}

function wholeBlock(node: Node): Block {
  return blockWith(node, node.children.length);
}

/** The block with the first `prefix` of its children, each of them whole. */
function blockWith({ block, children }: Node, prefix: number): Block {
  if (!block) throw new Error('The page itself is not a block');
  return withChildren(block, children.slice(0, prefix).map(wholeBlock));
}
