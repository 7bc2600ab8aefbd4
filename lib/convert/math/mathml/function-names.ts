import type { Piece } from './piece.ts';

/** Functions that KaTeX has a command for (https://katex.org/docs/functions#math-operators). */
const FUNCTIONS = new Set(
  (
    'arccos arcsin arctan arctg arcctg arg ch cos cosec cosh cot cotg coth csc ctg cth deg dim exp hom ker lg ln log ' +
    'sec sin sinh sh tan tanh tg th'
  ).split(' '),
);
/** Those that take what stands under them as limits; written with or without a space. */
const WITH_LIMITS = new Set(
  'argmax argmin det gcd inf injlim lim liminf limsup max min plim Pr projlim sup'.split(' '),
);

/** A named function; null when TeX has no name for it. */
export function functionOf(name: string): Piece | null {
  const written = name.replace(/\s/g, '');
  if (WITH_LIMITS.has(written)) return { tex: `\\${written}`, kind: 'limits', letters: written };
  if (FUNCTIONS.has(written)) return { tex: `\\${written}`, kind: 'operator', letters: written };
  return written === 'mod' ? { tex: '\\bmod', kind: 'infix' } : null;
}
