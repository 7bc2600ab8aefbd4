import type { Element } from 'hast';
import type { Annotations } from '../blocks/rich-text.ts';
import { inlineStyle } from '../hast/inline-style.ts';
import type { Pieces } from './pieces.ts';
import type { State } from './state.ts';
import { styledState } from './styled-state.ts';

/** The content of an element that marks its text; a `style` on it has the last word, as in CSS. */
export function withMarks(element: Element, state: State, marks: Annotations): Pieces {
  const marked = state.with({ marks: { ...state.context.marks, ...marks } });
  return styledState(marked, element, inlineStyle(element)).all(element);
}
