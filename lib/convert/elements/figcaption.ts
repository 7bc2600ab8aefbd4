import type { Element } from 'hast';
import { joinLines, toLines } from '../lines.ts';
import { blockPiece, EDGE, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** A caption: its text in lines; pictures inside it follow. */
export function figcaption(element: Element, state: State): Pieces {
  const { blocks, notes } = state.flow(element);
  const { lines, rest } = toLines(blocks);
  const text = joinLines(lines, '\n');
  const after = rest.map((block) => blockPiece(block));
  return text.length === 0 ? [EDGE, notes, after] : [{ kind: 'caption', text, notes }, after];
}
