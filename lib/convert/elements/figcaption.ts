import type { Element } from 'hast';
import { finishFlow } from '../flow.ts';
import { joinLines, toLines } from '../lines.ts';
import { blockPiece, EDGE, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { itemPieces } from '../wrap-inline.ts';

/** A caption: its text in lines; pictures inside it follow. */
export function figcaption(element: Element, state: State): Pieces {
  const items = state.items(element);
  const { blocks, notes } = finishFlow(items.filter(({ picture }) => !picture));
  const { lines, rest } = toLines(blocks);
  const text = joinLines(lines, '\n');
  const after = [...items.filter(({ picture }) => picture).map(itemPieces), ...rest.map((block) => blockPiece(block))];
  return text.length === 0 ? [EDGE, notes, after] : [{ kind: 'caption', text, notes }, after];
}
