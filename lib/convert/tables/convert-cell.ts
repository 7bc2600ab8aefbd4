import type { Element } from 'hast';
import type { Block } from '../../blocks/block.ts';
import type { RichText } from '../../blocks/rich-text.ts';
import { joinLines, toLines } from '../lines.ts';
import type { Notes } from '../pieces.ts';
import type { State } from '../state.ts';

/** A cell as Notion takes it, and what it could not hold. */
export interface Cell {
  text: RichText[];
  /** Pictures and the like: they follow the table. */
  rest: Block[];
  /** What became lines of text. */
  flattened: Set<Block['type']>;
  notes: Notes;
}

/** Converts a cell: blocks inside become lines. */
export function convertCell(cell: Element, state: State): Cell {
  const { blocks, notes } = state.with({ inCell: true }).flow(cell);
  const { lines, rest, flattened } = toLines(blocks);
  return { text: joinLines(lines, '\n'), rest, flattened, notes };
}
