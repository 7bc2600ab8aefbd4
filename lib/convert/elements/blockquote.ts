import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import { quotePieces } from '../quote-pieces.ts';
import type { State } from '../state.ts';

/** A quotation. */
export function blockquote(element: Element, state: State): Pieces {
  return quotePieces(state.flow(element));
}
