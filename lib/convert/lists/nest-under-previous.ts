import type { Element, ElementContent } from 'hast';
import type { Block } from '../../blocks/block.ts';
import { isElement } from '../../hast/is-element.ts';
import { toFlow } from '../flow.ts';
import { blockPiece, EDGE, type Notes, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { addChildren } from './add-children.ts';

/** Which children of a list head an entry, and which go below the entry before them. */
interface Roles {
  head: readonly string[];
  below: readonly string[];
}

/** Converts children one by one; those that belong to the entry before them become its children. */
export function nestUnderPrevious(children: readonly ElementContent[], state: State, roles: Roles): Pieces {
  const entries: { block: Block; notes: Notes }[] = [];
  const result: Pieces[] = [];
  let canTakeMore = false;
  const endEntries = () => {
    result.push(entries.map(({ block, notes }) => blockPiece(block, notes)));
    entries.length = 0;
    canTakeMore = false;
  };
  for (const child of children) {
    if (isElement(child, ...roles.head)) {
      const { blocks, notes } = toFlow(state.one(child));
      blocks.forEach((block, index) => {
        entries.push({ block, notes: index === 0 ? notes : [] });
      });
      if (blocks.length === 0) result.push(notes);
      else canTakeMore = true;
    } else if (canTakeMore && isElement(child, ...roles.below)) {
      addBelow(entries, child, state);
    } else if (child.type !== 'text' || child.value.trim() !== '') {
      endEntries();
      result.push(isElement(child, ...roles.below) ? [EDGE, state.one(child), EDGE] : state.one(child));
    }
  }
  endEntries();
  return result;
}

function addBelow(entries: { block: Block; notes: Notes }[], child: Element, state: State): void {
  const { blocks, notes } = toFlow(state.one(child));
  const last = entries.at(-1);
  if (!last) return;
  const block = addChildren(last.block, blocks);
  if (block) entries[entries.length - 1] = { block, notes: [last.notes, notes] };
  else entries.push(...blocks.map((each, index) => ({ block: each, notes: index === 0 ? notes : [] })));
}
