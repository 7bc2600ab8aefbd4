import type { Element } from 'hast';
import { childElements } from '../../hast/child-elements.ts';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { textPiece } from '../text-piece.ts';

/** The reading of a ruby text, in brackets behind it: those of the page (`rp`) or, where it has none, ours. */
export function rt(element: Element, state: State): Pieces {
  const ruby = state.ancestors?.element;
  if (ruby && childElements(ruby, 'rp').length > 0) return state.all(element);
  return [textPiece('(', state), state.all(element), textPiece(')', state)];
}
