import type { Element } from 'hast';
import { property } from '../../hast/property.ts';
import { toApiColor } from '../color/to-api-color.ts';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { withMarks } from '../with-marks.ts';

/** Text with a colour of its own, as pages were written in the 1990s. */
export function font(element: Element, state: State): Pieces {
  const color = toApiColor(property(element, 'color')?.toLowerCase(), 'text');
  return color ? withMarks(element, state, { color }) : state.all(element);
}
