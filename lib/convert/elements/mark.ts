import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** Highlighted text, in the yellow that browsers give it. */
export function mark(element: Element, state: State): Pieces {
  return state.with({ marks: { ...state.context.marks, color: 'yellow_background' } }).all(element);
}
