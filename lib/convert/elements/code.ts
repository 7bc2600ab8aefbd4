import type { Element } from 'hast';
import { hasClass } from '../../hast/has-class.ts';
import { inlineStyle } from '../../hast/inline-style.ts';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { withMarks } from '../with-marks.ts';
import { pre } from './pre.ts';

const BLOCK_CLASSES = new Set(['block', 'code-block', 'codeblock']);

/** Code, a key or program output within a line; a `code` that is styled as a block of its own is a listing. */
export function code(element: Element, state: State): Pieces {
  const isBlock = inlineStyle(element).get('display') === 'block' || hasClass(element, BLOCK_CLASSES);
  if (isBlock && element.tagName === 'code' && !state.context.inCell) return pre(element, state);
  return withMarks(element, state, { code: true });
}
