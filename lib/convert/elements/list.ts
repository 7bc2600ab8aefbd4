import type { Element } from 'hast';
import { EDGE, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** A list: its items know their kind from it. */
export function list(element: Element, state: State): Pieces {
  return [EDGE, state.with({ list: element.tagName === 'ol' ? 'numbered' : 'bulleted' }).all(element), EDGE];
}
