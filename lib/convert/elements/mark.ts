import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { withMarks } from '../with-marks.ts';

/** Highlighted text, in the yellow that browsers give it. */
export function mark(element: Element, state: State): Pieces {
  return withMarks(element, state, { color: 'yellow_background' });
}
