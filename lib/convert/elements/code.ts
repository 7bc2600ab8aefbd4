import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { withMarks } from '../with-marks.ts';

/** Code, a key or program output within a line. */
export function code(element: Element, state: State): Pieces {
  return withMarks(element, state, { code: true });
}
