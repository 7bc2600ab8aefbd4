import type { Element } from 'hast';
import { property } from '../../hast/property.ts';
import { formulaOfMathml } from '../math/formula-of-mathml.ts';
import { NOTHING, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** A MathML formula. */
export function math(element: Element, state: State): Pieces {
  const formula = formulaOfMathml(element);
  if (!formula) return NOTHING;
  const { expression, display } = formula;
  return {
    kind: 'equation',
    expression,
    display: display && property(element, 'display') !== 'inline',
    marks: state.context.marks,
  };
}
