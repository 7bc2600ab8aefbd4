import type { Element, ElementContent } from 'hast';
import { isElement } from '../../hast/is-element.ts';
import { toFlow, toItems } from '../flow.ts';
import { EDGE, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { type FlowItem, itemPieces } from '../wrap-inline.ts';
import { addChildren } from './add-children.ts';

/** Which children of a list head an entry, and which go below the entry before them. */
interface Roles {
  head: readonly string[];
  below: readonly string[];
}

/** Converts children one by one; those that belong to the entry before them become its children. */
export function nestUnderPrevious(children: readonly ElementContent[], state: State, roles: Roles): Pieces {
  const entries: FlowItem[] = [];
  const result: Pieces[] = [];
  const endEntries = () => {
    result.push(entries.map(itemPieces));
    entries.length = 0;
  };
  for (const child of children) {
    if (isElement(child, ...roles.head)) {
      entries.push(...toItems(state.one(child)));
    } else if (isElement(child, ...roles.below) && entries.some(({ block }) => block)) {
      addBelow(entries, child, state);
    } else if (child.type !== 'text' || child.value.trim() !== '') {
      endEntries();
      result.push(isElement(child, ...roles.below) ? [EDGE, state.one(child), EDGE] : state.one(child));
    }
  }
  endEntries();
  return result;
}

function addBelow(entries: FlowItem[], child: Element, state: State): void {
  const at = entries.findLastIndex(({ block }) => block !== null);
  const last = entries[at];
  if (!last?.block) return;
  const { blocks, notes } = toFlow(state.one(child));
  const block = addChildren(last.block, blocks);
  if (block) entries[at] = { ...last, block, notes: [last.notes, notes] };
  else entries.push(...blocks.map((each, index) => ({ block: each, notes: index === 0 ? notes : [] })));
}
