import { childrenOf } from '../../lib/batch/block-children.ts';
import type { Block } from '../../lib/blocks/block.ts';
import { minuteOf } from '../../lib/job/minute-of.ts';
import { traceOf } from '../../lib/job/same-blocks.ts';
import type { Place } from '../../lib/job/write.ts';
import type { StoredBlock } from '../../lib/ports/notion-api.ts';
import { type FakeLine, goneError } from './fake-line.ts';

interface Node {
  id: string;
  block: Block;
  trashed: boolean;
  by: string;
  editedBy: string;
  createdAt: number;
  editedAt: number;
}

/** Notion's memory of blocks, under pages and under each other. */
export class FakeBlocks {
  readonly #nodes = new Map<string, Node>();
  readonly #children = new Map<string, string[]>();
  readonly #line: FakeLine;
  readonly #newId: () => string;

  constructor(line: FakeLine, newId: () => string) {
    this.#line = line;
    this.#newId = newId;
  }

  /** Puts blocks under a page or block; the ids of those at the top. */
  store(parentId: string, blocks: readonly Block[], by: string, place: Place): string[] {
    const at = minuteOf(this.#line.clock());
    const ids = blocks.map((block) => {
      const id = this.#newId();
      this.#nodes.set(id, { id, block, trashed: false, by, editedBy: by, createdAt: at, editedAt: at });
      return id;
    });
    const siblings = this.#children.get(parentId) ?? [];
    const index = place === 'end' ? siblings.length : place === 'start' ? 0 : siblings.indexOf(place.after) + 1;
    this.#children.set(parentId, siblings.toSpliced(index, 0, ...ids));
    for (const [order, id] of ids.entries()) {
      const block = blocks[order];
      if (block) this.store(id, childrenOf(block), by, 'end');
    }
    return ids;
  }

  /** @throws NotionError */
  get(id: string): Node {
    const node = this.#nodes.get(id);
    if (!node) throw goneError();
    return node;
  }

  /** Ids of the blocks under a page or block that are not in the trash. */
  living(parentId: string): string[] {
    return (this.#children.get(parentId) ?? []).filter((id) => !this.get(id).trashed);
  }

  /** A block as Notion lists it. @throws NotionError */
  answer(id: string): StoredBlock {
    const { block, by, editedBy, createdAt, editedAt, trashed } = this.get(id);
    const hasChildren = this.living(id).length > 0;
    return { id, createdBy: by, editedBy, createdAt, editedAt, inTrash: trashed, ...traceOf(block), hasChildren };
  }

  /** The blocks under a page or block as one tree, as they were sent. */
  tree(parentId: string): Block[] {
    return this.living(parentId).map((id) => {
      const { block } = this.get(id);
      const children = this.tree(id);
      const payload: object = { ...Object(Reflect.get(block, block.type)) };
      Reflect.deleteProperty(payload, 'children');
      // As it was sent, so a block of that type.
      return { ...block, [block.type]: { ...payload, ...(children.length > 0 && { children }) } } as Block;
    });
  }

  /** Somebody changes a block. */
  rewrite(id: string, block: Block, by: string): void {
    Object.assign(this.get(id), { block, editedBy: by, editedAt: minuteOf(this.#line.clock()) });
  }
}
