import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { withMarks } from '../with-marks.ts';

/** Italic text. */
export function em(element: Element, state: State): Pieces {
  return withMarks(element, state, { italic: true });
}
