import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** Struck-through text. */
export function del(element: Element, state: State): Pieces {
  return state.with({ marks: { ...state.context.marks, strikethrough: true } }).all(element);
}
