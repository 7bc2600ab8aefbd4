import type { Element } from 'hast';
import { shifted } from '../inline/shifted.ts';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** Subscript: in Unicode's lowered digits and signs where it has them all, since Notion has no such mark. */
export function sub(element: Element, state: State): Pieces {
  return shifted(element, state, 'sub');
}
