import type { Element } from 'hast';
import { splitLead, withChildren } from '../flow.ts';
import { blockPiece, EDGE, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** A quotation: its first paragraph is the quote's text, everything else its children. */
export function blockquote(element: Element, state: State): Pieces {
  const { blocks, notes } = state.flow(element);
  if (blocks.length === 0) return [EDGE, notes];
  const { lead, rest } = splitLead(blocks);
  return blockPiece({ type: 'quote', quote: { rich_text: lead, ...withChildren(rest) } }, notes);
}
