import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** Italic text. */
export function em(element: Element, state: State): Pieces {
  return state.with({ marks: { ...state.context.marks, italic: true } }).all(element);
}
