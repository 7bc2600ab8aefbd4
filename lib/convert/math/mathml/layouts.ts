import { childElements } from '../../../hast/child-elements.ts';
import { property } from '../../../hast/property.ts';
import { enclosure } from './enclosure.ts';
import { fenced } from './fenced.ts';
import { fraction } from './fractions.ts';
import { over, under, underAndOver } from './limits.ts';
import { NOTHING } from './piece.ts';
import type { Layout } from './reader.ts';
import { root, squareRoot } from './roots.ts';
import { bothScripts, manyScripts, subscript, superscript } from './scripts.ts';
import { space } from './spaces.ts';
import { table } from './tables.ts';
import { identifier, number, operator, string, text } from './tokens.ts';

const nothing: Layout = () => NOTHING;

const styled: Layout = (element, read) => {
  const variant = property(element, 'mathvariant');
  return (variant === null ? read : read.styled(variant)).row(element.children);
};

const phantom: Layout = (element, read) => {
  const { tex } = read.row(element.children);
  return tex === '' ? NOTHING : { tex: `\\phantom{${tex}}`, kind: 'atom' };
};

/** The first of several ways to show the same thing. */
const firstOf: Layout = (element, read) => {
  const [first] = childElements(element);
  return first ? read.element(first) : NOTHING;
};

/** How each element of MathML is written; one that is not here is a row of its children. */
export const LAYOUTS: ReadonlyMap<string, Layout> = new Map([
  ['mi', identifier],
  ['mn', number],
  ['mo', operator],
  ['ms', string],
  ['mtext', text],
  ['mspace', space],
  ['mfrac', fraction],
  ['msqrt', squareRoot],
  ['mroot', root],
  ['msub', subscript],
  ['msup', superscript],
  ['msubsup', bothScripts],
  ['mmultiscripts', manyScripts],
  ['munder', under],
  ['mover', over],
  ['munderover', underAndOver],
  ['mtable', table],
  ['mfenced', fenced],
  ['menclose', enclosure],
  ['mstyle', styled],
  ['mphantom', phantom],
  ['maction', firstOf],
  ['semantics', firstOf],
  ['annotation', nothing],
  ['annotation-xml', nothing],
  ['mprescripts', nothing],
  ['none', nothing],
]);
