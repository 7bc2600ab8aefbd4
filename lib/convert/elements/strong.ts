import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** Bold text. */
export function strong(element: Element, state: State): Pieces {
  return state.with({ marks: { ...state.context.marks, bold: true } }).all(element);
}
