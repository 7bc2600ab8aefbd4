import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { withMarks } from '../with-marks.ts';

/** Bold text. */
export function strong(element: Element, state: State): Pieces {
  return withMarks(element, state, { bold: true });
}
