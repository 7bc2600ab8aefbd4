import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** Underlined text. */
export function u(element: Element, state: State): Pieces {
  return state.with({ marks: { ...state.context.marks, underline: true } }).all(element);
}
