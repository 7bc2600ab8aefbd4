import type { Element } from 'hast';
import { blockPiece, EDGE, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** A divider; within a table cell it can only end the line. */
export function hr(_element: Element, state: State): Pieces {
  return state.context.inCell ? EDGE : blockPiece({ type: 'divider', divider: {} });
}
