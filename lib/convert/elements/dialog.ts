import type { Element } from 'hast';
import { NOTHING, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { flow } from './flow.ts';

/** A dialogue: shown only while it is open. */
export function dialog(element: Element, state: State): Pieces {
  return element.properties['open'] === undefined ? NOTHING : flow(element, state);
}
