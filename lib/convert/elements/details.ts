import type { Element } from 'hast';
import { isElement } from '../../hast/is-element.ts';
import { toFlow, withChildren } from '../flow.ts';
import { joinLines, toLines } from '../lines.ts';
import { blockPiece, EDGE, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** A disclosure: a toggle with the summary as its text. */
export function details(element: Element, state: State): Pieces {
  const inside = state.inside(element);
  const summary = element.children.find((child) => isElement(child, 'summary'));
  const head = toFlow(summary ? inside.one(summary) : []);
  const body = toFlow(element.children.filter((child) => child !== summary).map((child) => inside.one(child)));
  const { lines, rest } = toLines(head.blocks);
  const rich_text = joinLines(lines, ' ');
  const notes = [head.notes, body.notes];
  const children = [...rest, ...body.blocks];
  if (rich_text.length === 0 && children.length === 0) return [EDGE, notes];
  return blockPiece({ type: 'toggle', toggle: { rich_text, ...withChildren(children) } }, notes);
}
