import type { Element } from 'hast';
import { finishFlow } from '../flow.ts';
import { type HeadingLevel, headingBlock } from '../heading-block.ts';
import { joinLines, toLines } from '../lines.ts';
import { blockPiece, EDGE, lossPiece, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { itemPieces } from '../wrap-inline.ts';

const LEVELS: Record<string, HeadingLevel> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

/** A heading: its text on one line, and pictures or other blocks inside it after it. Notion ends at level 4. */
export function heading(element: Element, state: State): Pieces {
  const items = state.items(element);
  const { blocks, notes } = finishFlow(items.filter(({ picture }) => !picture));
  const { lines, rest } = toLines(blocks);
  const text = joinLines(lines, ' ');
  const after = [...items.filter(({ picture }) => picture).map(itemPieces), ...rest.map((block) => blockPiece(block))];
  if (text.length === 0) return [EDGE, notes, after];
  const level = LEVELS[element.tagName] ?? 4;
  const lost = element.tagName === `h${level}` ? [] : [lossPiece('structure', element.tagName, 'heading-level')];
  return [blockPiece(headingBlock(level, text), [notes, lost]), after];
}
