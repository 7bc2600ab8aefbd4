import type { Element } from 'hast';
import { childElements } from '../../../hast/child-elements.ts';
import { attachScripts } from './attach-scripts.ts';
import { joinPieces } from './join-pieces.ts';
import type { Piece } from './piece.ts';
import { NOTHING } from './piece.ts';
import type { Layout, Reader } from './reader.ts';

export const subscript: Layout = (element, read) => {
  const [base = NOTHING, sub = NOTHING] = childElements(element).map(read.element);
  return attachScripts(base, sub, NOTHING);
};

export const superscript: Layout = (element, read) => {
  const [base = NOTHING, sup = NOTHING] = childElements(element).map(read.element);
  return attachScripts(base, NOTHING, sup);
};

export const bothScripts: Layout = (element, read) => {
  const [base = NOTHING, sub = NOTHING, sup = NOTHING] = childElements(element).map(read.element);
  return attachScripts(base, sub, sup);
};

/** Scripts on both sides: the base, pairs after it, then `mprescripts` and the pairs before it. */
export const manyScripts: Layout = (element, read) => {
  const [base, ...others] = childElements(element);
  if (!base) return NOTHING;
  const split = others.findIndex(({ tagName }) => tagName === 'mprescripts');
  const after = split < 0 ? others : others.slice(0, split);
  const before = split < 0 ? [] : others.slice(split + 1);
  const scripted = attachScripts(read.element(base), every(after, 0, read), every(after, 1, read));
  const leading = attachScripts(NOTHING, every(before, 0, read), every(before, 1, read));
  if (leading.tex === '') return scripted;
  const tex = joinPieces([leading, scripted]);
  return { tex, kind: 'row', isTall: scripted.isTall === true };
};

/** Every second script, from the first or the second on, in one line. */
function every(scripts: readonly Element[], first: 0 | 1, read: Reader): Piece {
  return read.row(scripts.filter((_, index) => index % 2 === first));
}
