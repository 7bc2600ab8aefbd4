import type { Element } from 'hast';
import { firstProperty } from '../../hast/first-property.ts';
import { lossPiece, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** A drawing surface: its pixels are not in the tree, so only what is written in it for others remains. */
export function canvas(element: Element, state: State): Pieces {
  const what = firstProperty(element, ['ariaLabel', 'title', 'id']) ?? 'canvas';
  return [lossPiece('image', what, 'image-canvas'), state.all(element)];
}
