import type { Element } from 'hast';
import { isElement } from '../../hast/is-element.ts';
import { nestUnderPrevious } from '../lists/nest-under-previous.ts';
import { EDGE, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

const ROLES = { head: ['dt'], below: ['dd'] };

/** A list of terms: each term a paragraph, its descriptions indented below it as browsers show them. */
export function dl(element: Element, state: State): Pieces {
  const inside = state.inside(element);
  return [EDGE, nestUnderPrevious(entries(element), inside, ROLES), EDGE];
}

/** Terms and descriptions, out of the `div` they may be grouped in. */
function entries(element: Element): Element['children'] {
  return element.children.flatMap((child) => (isElement(child, 'div') ? child.children : [child]));
}
