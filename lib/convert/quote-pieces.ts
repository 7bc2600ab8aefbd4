import { type Flow, splitLead, withChildren } from './flow.ts';
import { blockPiece, EDGE, type Pieces } from './pieces.ts';

/** Content as a quote: its first paragraph is the quote's text, everything else its children. */
export function quotePieces({ blocks, notes }: Flow): Pieces {
  if (blocks.length === 0) return [EDGE, notes];
  const { lead, rest } = splitLead(blocks);
  return blockPiece({ type: 'quote', quote: { rich_text: lead, ...withChildren(rest) } }, notes);
}
