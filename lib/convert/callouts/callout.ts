import type { Element } from 'hast';
import { splitLead, withChildren } from '../flow.ts';
import { blockPiece, EDGE, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import type { CalloutKind } from './callout-kind.ts';

/** A box beside the text: its title or first paragraph is the callout's text, everything else its children. */
export function callout(element: Element, state: State, { emoji, color }: CalloutKind): Pieces {
  const { blocks, notes } = state.flow(element);
  if (blocks.length === 0) return [EDGE, notes];
  const { lead, rest } = splitLead(blocks);
  return blockPiece(
    { type: 'callout', callout: { rich_text: lead, icon: { emoji }, color, ...withChildren(rest) } },
    notes,
  );
}
