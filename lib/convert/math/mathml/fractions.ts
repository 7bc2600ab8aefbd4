import { childElements } from '../../../hast/child-elements.ts';
import { property } from '../../../hast/property.ts';
import { NOTHING } from './piece.ts';
import type { Layout } from './reader.ts';

/** A fraction; without its bar it is two things stacked, which parentheses around them make a binomial. */
export const fraction: Layout = (element, read) => {
  const [above = NOTHING, below = NOTHING] = childElements(element).map(read.element);
  const both = `{${above.tex}}{${below.tex}}`;
  if (/^0+(?:\.0*)?[a-z%]*$/i.test(property(element, 'linethickness')?.trim() ?? '')) {
    return { tex: `{${above.tex} \\atop ${below.tex}}`, kind: 'atom', isTall: true, stacked: both };
  }
  if (property(element, 'bevelled') === 'true') return { tex: `{${above.tex}}/{${below.tex}}`, kind: 'row' };
  return { tex: `\\frac${both}`, kind: 'atom', isTall: true };
};
