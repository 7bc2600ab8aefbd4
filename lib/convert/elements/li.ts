import type { Element } from 'hast';
import type { Block } from '../../blocks/block.ts';
import { captionOf } from '../figures/block-caption.ts';
import { splitLead, withChildren } from '../flow.ts';
import { findCheckbox } from '../lists/find-checkbox.ts';
import { listItem } from '../lists/list-item.ts';
import { blockPiece, EDGE, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** A list item: its first inline run is its text, everything else its children. A checkbox makes it a to-do. */
export function li(element: Element, state: State): Pieces {
  const { blocks, notes } = state.flow(element);
  if (blocks.length === 0) return [EDGE, notes];
  // A gallery: bullets without a word beside them would only be in the way of the pictures.
  if (blocks.every(isWordless)) return [EDGE, notes, blocks.map((block) => blockPiece(block))];
  const { lead, rest } = splitLead(blocks);
  const text = { rich_text: lead, ...withChildren(rest) };
  const checkbox = findCheckbox(element);
  if (checkbox === null) return blockPiece(listItem(state.context.list, text), notes);
  return blockPiece({ type: 'to_do', to_do: { ...text, checked: checkbox.properties.checked === true } }, notes);
}

/** Is this a picture, player or bookmark without a caption? */
function isWordless(block: Block): boolean {
  return block.type !== 'code' && captionOf(block)?.length === 0;
}
