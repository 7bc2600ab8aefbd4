import { childrenOf } from '../../lib/batch/block-children.ts';
import type { RequestLimits } from '../../lib/batch/request-limits.ts';
import type { Block } from '../../lib/blocks/block.ts';

/** A block of the tree by number, in document order; number 0 is the page. */
interface Tree {
  children: number[][];
  isTable: boolean[];
}

/** How many children of each block are stored, and which ids are known: all that matters of a half-sent page. */
interface State {
  stored: number[];
  known: boolean[];
}

/**
 * The fewest requests that store `blocks`, found by trying every possible request, reads included, breadth first.
 * For a handful of blocks only; knows the limits on children, blocks and tiers.
 */
export function fewestRequests(blocks: readonly Block[], limits: RequestLimits): number {
  const tree = number(blocks);
  const size = tree.children.length;
  const isDone = ({ stored }: State) => stored.every((count, node) => count === tree.children[node]?.length);
  const empty: State = { stored: Array(size).fill(0), known: Array.from({ length: size }, (_, node) => node === 0) };

  let frontier = [...writes(tree, empty, 0, limits, false)];
  const seen = new Set<string>();
  for (let requests = 1; ; requests += 1) {
    if (frontier.some(isDone)) return requests;
    frontier = frontier.flatMap((state) => [...nextStates(tree, state, limits)]).filter((state) => isNew(state, seen));
  }
}

function isNew(state: State, seen: Set<string>): boolean {
  const key = JSON.stringify(state);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function* nextStates(tree: Tree, state: State, limits: RequestLimits): Generator<State> {
  for (const [node, isKnown] of state.known.entries()) {
    if (!isKnown) continue;
    yield* writes(tree, state, node, limits, true);
    const listed = (tree.children[node] ?? []).slice(0, state.stored[node]);
    yield { ...state, known: state.known.map((known, child) => known || listed.includes(child)) };
  }
}

/** Every way to send the next children of `parent`, some of theirs, and some of theirs again. */
function* writes(tree: Tree, from: State, parent: number, limits: RequestLimits, tells: boolean): Generator<State> {
  for (const { state, used } of sendings(tree, from, parent, 1, limits.blocks, limits)) {
    if (used === 0 && tells) continue;
    const sent = (tree.children[parent] ?? []).slice(from.stored[parent], state.stored[parent]);
    yield tells ? { ...state, known: state.known.map((known, node) => known || sent.includes(node)) } : state;
  }
}

function* sendings(
  tree: Tree,
  state: State,
  parent: number,
  tier: number,
  room: number,
  limits: RequestLimits,
): Generator<{ state: State; used: number }> {
  const start = state.stored[parent] ?? 0;
  const children = (tree.children[parent] ?? []).slice(start, start + limits.children);
  let ways = [{ state, used: 0 }];
  yield* ways;
  for (const [index, child] of children.entries()) {
    ways = ways.flatMap((way) => {
      if (way.used + 1 > room || (tree.isTable[child] && tier === 3)) return [];
      const stored = way.state.stored.with(parent, start + index + 1);
      const sent = { ...way.state, stored };
      const inside =
        tier < 3 ? [...sendings(tree, sent, child, tier + 1, room - way.used - 1, limits)] : [{ state: sent, used: 0 }];
      const allowed = inside.filter(({ state: { stored: after } }) => !tree.isTable[child] || (after[child] ?? 0) > 0);
      return allowed.map((below) => ({ state: below.state, used: way.used + 1 + below.used }));
    });
    yield* ways;
  }
}

function number(blocks: readonly Block[]): Tree {
  const tree: Tree = { children: [[]], isTable: [false] };
  const visit = (list: readonly Block[], parent: number) => {
    for (const block of list) {
      const node = tree.children.push([]) - 1;
      tree.isTable.push(block.type === 'table');
      tree.children[parent]?.push(node);
      visit(childrenOf(block), node);
    }
  };
  visit(blocks, 0);
  return tree;
}
