import type { Node } from './outline.ts';
import type { RequestLimits } from './request-limits.ts';
import { add, NOTHING, type Weight } from './weight.ts';

/** One way to send a block at the first tier of a request: with how many of its children, and what that leaves. */
export interface Variant {
  prefix: number;
  weight: Weight;
  /** Requests that its other children will need. */
  cost: number;
}

/** A block to pack. `light` costs exactly one request more than `full`; absent, there is only one way to send it. */
export interface Item {
  node: Node;
  full: Variant;
  light?: Variant | undefined;
}

export interface Placed {
  node: Node;
  variant: Variant;
  /** It begins a new request. */
  opens: boolean;
  /** Requests up to and including this item: those begun here and those its children will need. */
  requests: number;
}

interface Load extends Weight {
  children: number;
}

/**
 * Shares items, kept in order, among as few requests as it can. Greedy is enough: where the next item does not fit,
 * a new request and a lighter form of the item cost the same, so the one that leaves more room wins, and
 * lightening an earlier item never leaves more room than a new request does. An item over the limits by itself
 * travels alone.
 */
export function pack(items: readonly Item[], limits: RequestLimits): Placed[] {
  let load: Load = { children: limits.children, ...NOTHING };
  let requests = 0;
  return items.map(({ node, full, light }) => {
    const joined = join(load, full);
    const begun = join({ children: 0, ...NOTHING }, full);
    const squeezed = light && join(load, light);
    if (fits(joined, limits)) {
      load = joined;
      requests += full.cost;
      return { node, variant: full, opens: false, requests };
    }
    requests += full.cost + 1;
    if (light && squeezed && fits(squeezed, limits) && share(squeezed, limits) < share(begun, limits)) {
      load = squeezed;
      return { node, variant: light, opens: false, requests };
    }
    load = begun;
    return { node, variant: full, opens: true, requests };
  });
}

function join(load: Load, { weight }: Variant): Load {
  return { children: load.children + 1, ...add(load, weight) };
}

function fits(load: Load, limits: RequestLimits): boolean {
  return share(load, limits) <= 1;
}

/** How full a request is: the part used of whichever limit is nearest. */
function share(load: Load, limits: RequestLimits): number {
  return Math.max(load.children / limits.children, load.blocks / limits.blocks, load.bytes / limits.bytes);
}
