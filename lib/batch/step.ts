import type { Block } from '../blocks/block.ts';

/**
 * Where a block stands in the converted tree: child indexes from the root. `[]` is the page, `[4, 0]` the first
 * child of its fifth block. Notion gives ids only after a write, so requests name parents by path.
 */
export type BlockPath = readonly number[];

/**
 * One request of a save, in the order they must be sent. `children` are ready for the API: three tiers at most,
 * no empty `children`, within every limit of a request.
 */
export type Step = CreateStep | AppendStep;

/** POST /v1/pages with the first batch. `paths[i]` is where `children[i]` stands. */
export interface CreateStep {
  kind: 'create';
  children: Block[];
  paths: BlockPath[];
}

/** PATCH /v1/blocks/{parent}/children, at the end. The answer holds the ids of `paths`, in order. */
export interface AppendStep {
  kind: 'append';
  parent: BlockPath;
  children: Block[];
  paths: BlockPath[];
}
