import type { Element } from 'hast';
import { EDGE, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** A block-level box without a meaning of its own: its content, in paragraphs apart from its neighbours. */
export function flow(element: Element, state: State): Pieces {
  return [EDGE, state.all(element), EDGE];
}
