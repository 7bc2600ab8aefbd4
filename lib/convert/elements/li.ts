import type { Element } from 'hast';
import { captionOf } from '../figures/block-caption.ts';
import { finishFlow, splitLead, withChildren } from '../flow.ts';
import { findCheckbox } from '../lists/find-checkbox.ts';
import { listItem } from '../lists/list-item.ts';
import { blockPiece, EDGE, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { type FlowItem, itemPieces } from '../wrap-inline.ts';

/** A list item: its first inline run is its text, everything else its children. A checkbox makes it a to-do. */
export function li(element: Element, state: State): Pieces {
  const items = state.items(element);
  // A gallery: bullets without a word beside them would only be in the way of the pictures.
  if (items.every(isWordless)) return [EDGE, items.map(itemPieces)];
  const { blocks, notes } = finishFlow(items);
  const { lead, rest } = splitLead(blocks);
  const text = { rich_text: lead, ...withChildren(rest) };
  const checkbox = findCheckbox(element);
  if (checkbox === null) return blockPiece(listItem(state.context.list, text), notes);
  return blockPiece({ type: 'to_do', to_do: { ...text, checked: checkbox.properties.checked === true } }, notes);
}

/** Is this a picture, player or bookmark without a caption? */
function isWordless({ block }: FlowItem): boolean {
  if (!block) return true;
  return block.type !== 'code' && captionOf(block)?.length === 0;
}
