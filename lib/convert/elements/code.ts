import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** Code, a key or program output within a line. */
export function code(element: Element, state: State): Pieces {
  return state.with({ marks: { ...state.context.marks, code: true } }).all(element);
}
