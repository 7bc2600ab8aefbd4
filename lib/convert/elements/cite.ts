import type { Element } from 'hast';
import { hasClass } from '../../hast/has-class.ts';
import { textOf } from '../../hast/text-of.ts';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { withMarks } from '../with-marks.ts';

/** MediaWiki's class for a whole reference, which its style sheet sets upright. */
const REFERENCES = new Set(['citation']);
/** No title of a work is longer; what is, is a reference or a remark. */
const MAX_TITLE = 150;

/** The title of a work, in italics. */
export function cite(element: Element, state: State): Pieces {
  const isTitle = !hasClass(element, REFERENCES) && textOf(element).length <= MAX_TITLE;
  return isTitle ? withMarks(element, state, { italic: true }) : state.all(element);
}
