import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { textPiece } from '../text-piece.ts';

/** A short quotation, in the quotation marks that browsers put around it. */
export function q(element: Element, state: State): Pieces {
  return [textPiece('“', state), state.all(element), textPiece('”', state)];
}
