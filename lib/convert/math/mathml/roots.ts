import { childElements } from '../../../hast/child-elements.ts';
import { NOTHING } from './piece.ts';
import type { Layout } from './reader.ts';

export const squareRoot: Layout = (element, read) => {
  const inner = read.row(element.children);
  return { tex: `\\sqrt{${inner.tex}}`, kind: 'atom', isTall: inner.isTall === true };
};

export const root: Layout = (element, read) => {
  const [inner = NOTHING, index = NOTHING] = childElements(element).map(read.element);
  const degree = index.tex && `[${/[[\]{]/.test(index.tex) ? `{${index.tex}}` : index.tex}]`;
  return { tex: `\\sqrt${degree}{${inner.tex}}`, kind: 'atom', isTall: inner.isTall === true };
};
