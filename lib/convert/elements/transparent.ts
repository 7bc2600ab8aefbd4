import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** An inline element that adds nothing Notion could show: only its content counts. */
export function transparent(element: Element, state: State): Pieces {
  return state.all(element);
}
