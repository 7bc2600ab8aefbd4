import type { Element } from 'hast';
import { attachCaptions } from '../figures/attach-captions.ts';
import { EDGE, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { itemPieces, wrapInline } from '../wrap-inline.ts';

/** A figure: its caption goes to the picture, listing or embed inside. */
export function figure(element: Element, state: State): Pieces {
  const items = attachCaptions(wrapInline(state.all(element)), true);
  return [EDGE, items.map(itemPieces)];
}
