import type { Element } from 'hast';
import { descendants } from '../../hast/descendants.ts';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** The pictures inside an element whose text is taken another way. */
export function picturesWithin(element: Element, state: State): Pieces {
  const pictures: Pieces[] = [];
  for (const within of descendants(element)) if (within.tagName === 'img') pictures.push(state.one(within));
  return pictures;
}
