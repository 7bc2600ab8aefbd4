import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { withMarks } from '../with-marks.ts';

/** Struck-through text. */
export function del(element: Element, state: State): Pieces {
  return withMarks(element, state, { strikethrough: true });
}
