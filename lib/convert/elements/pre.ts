import type { Element } from 'hast';
import { codeBlock } from '../code/code-block.ts';
import { codeText } from '../code/code-text.ts';
import { findLanguage, unknownLanguage } from '../code/find-language.ts';
import { picturesWithin } from '../images/pictures-within.ts';
import { blockPiece, EDGE, lossPiece, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** Preformatted text: a code block with its exact text. Pictures inside follow it. */
export function pre(element: Element, state: State): Pieces {
  const text = codeText(element);
  const pictures = picturesWithin(element, state);
  if (text.trim() === '') return [EDGE, pictures];
  const language = findLanguage(element, state.ancestors);
  const unknown = language === null ? unknownLanguage(element) : null;
  const notes = unknown === null ? [] : [lossPiece('code', unknown, 'code-language-unknown')];
  return [blockPiece(codeBlock(text, language), notes), pictures];
}
