import type { Element } from 'hast';
import { shifted } from '../inline/shifted.ts';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** Superscript: in Unicode's raised digits and signs where it has them all, since Notion has no such mark. */
export function sup(element: Element, state: State): Pieces {
  return shifted(element, state, 'sup');
}
