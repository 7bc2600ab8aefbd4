import type { RequestLimits } from '../../lib/batch/request-limits.ts';
import type { BlockPath, Step } from '../../lib/batch/step.ts';
import type { Block } from '../../lib/blocks/block.ts';

/** A block as the model keeps it. */
interface Stored {
  block: Block;
  children: Stored[];
}

/**
 * A page in a small model of Notion, written from its documentation and not from `lib/batch`: takes steps, refuses
 * what Notion refuses, and tells ids only where Notion does.
 */
export class NotionModel {
  readonly #page: Stored[] = [];
  readonly #known = new Set<string>(['']);
  readonly #limits: RequestLimits;
  #isCreated = false;

  constructor(limits: RequestLimits) {
    this.#limits = limits;
  }

  apply(step: Step): void {
    if (step.kind === 'create') {
      if (this.#isCreated) throw new Error('created twice');
      this.#isCreated = true;
      this.#add([], this.#page, step.children, step.paths);
      return;
    }
    if (!this.#isCreated) throw new Error('the page is not there yet');
    if (!this.#known.has(step.parent.join('.'))) throw new Error(`the id of [${step.parent}] is not known`);
    const siblings = this.#childrenAt(step.parent);
    if (step.kind === 'append') {
      if (step.children.length === 0) throw new Error('an append must carry something');
      this.#add(step.parent, siblings, step.children, step.paths);
    }
    for (const path of step.paths) this.#known.add(path.join('.'));
  }

  /** What the page holds now. */
  tree(): Block[] {
    return this.#page.map(rebuild);
  }

  #add(parent: BlockPath, siblings: Stored[], children: Block[], paths: BlockPath[]): void {
    const expected = children.map((_, index) => [...parent, siblings.length + index].join('.'));
    const given = paths.map((path) => path.join('.'));
    if (given.join() !== expected.join()) throw new Error(`paths ${given} do not say where the blocks go: ${expected}`);
    this.#checkRequest(children);
    siblings.push(...children.map(store));
  }

  #checkRequest(children: Block[]): void {
    const { blocks, bytes } = this.#limits;
    const count = this.#checkTier(children, 1);
    if (count > blocks) throw new Error(`${count} blocks in one request`);
    const size = Buffer.byteLength(JSON.stringify({ children }));
    if (size > bytes + 20) throw new Error(`${size} bytes in one request`);
  }

  #checkTier(children: Block[], tier: number): number {
    if (children.length > this.#limits.children) throw new Error(`${children.length} children in one array`);
    let count = 0;
    for (const block of children) {
      const below = inside(block);
      if (tier === 3 && (below || block.type === 'table')) throw new Error(`a ${block.type} with children at tier 3`);
      if (below?.length === 0) throw new Error('an empty children array');
      if (block.type === 'table' && !below) throw new Error('a table without rows');
      count += 1 + (below ? this.#checkTier(below, tier + 1) : 0);
    }
    return count;
  }

  #childrenAt(path: BlockPath): Stored[] {
    let siblings = this.#page;
    for (const index of path) {
      const next = siblings[index];
      if (!next) throw new Error(`nothing stands at [${path}] yet`);
      siblings = next.children;
    }
    return siblings;
  }
}

function store(block: Block): Stored {
  return { block, children: (inside(block) ?? []).map(store) };
}

function rebuild({ block, children }: Stored): Block {
  const payload = Object.entries(block).map(([key, value]) => {
    if (key !== block.type || typeof value !== 'object') return [key, value];
    const { children: _sent, ...rest } = value;
    return [key, children.length > 0 ? { ...rest, children: children.map(rebuild) } : rest];
  });
  return Object.fromEntries(payload);
}

function inside(block: Block): Block[] | undefined {
  return Object.entries(block).find(([key]) => key === block.type)?.[1].children;
}
