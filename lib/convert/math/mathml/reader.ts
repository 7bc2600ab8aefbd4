import type { Element, ElementContent } from 'hast';
import type { Piece } from './piece.ts';

/** What the layout of an element may ask for; it knows how deep it stands and which style holds there. */
export interface Reader {
  /** The `mathvariant` of the styles around; null where there is none. */
  variant: string | null;
  element(element: Element): Piece;
  row(nodes: readonly ElementContent[]): Piece;
  styled(variant: string): Reader;
}

/** How an element is written in TeX. */
export type Layout = (element: Element, read: Reader) => Piece;
