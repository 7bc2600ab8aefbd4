import type { Block } from '../../lib/blocks/block.ts';

const LISTS = ['numbered_list_item', 'bulleted_list_item', 'to_do'] as const;

/** Block types of which neighbours make one list. */
export type ListKind = (typeof LISTS)[number];

/** Neighbouring blocks: the items of one list, or a single block of another kind. */
export interface Group {
  list: ListKind | undefined;
  items: Block[];
}

export function groupLists(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const list = LISTS.find((kind) => kind === block.type);
    const last = groups.at(-1);
    if (list && last?.list === list) last.items.push(block);
    else groups.push({ list, items: [block] });
  }
  return groups;
}
