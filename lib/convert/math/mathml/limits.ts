import type { Element } from 'hast';
import { childElements } from '../../../hast/child-elements.ts';
import { accented, underlined } from './accented.ts';
import { attachScripts } from './attach-scripts.ts';
import type { Piece } from './piece.ts';
import { NOTHING } from './piece.ts';
import type { Layout, Reader } from './reader.ts';

/** Arrows that grow with what stands over and under them. */
const ARROWS = new Map([
  ['→', 'xrightarrow'],
  ['⟶', 'xrightarrow'],
  ['←', 'xleftarrow'],
  ['⟵', 'xleftarrow'],
  ['↔', 'xleftrightarrow'],
  ['⟷', 'xleftrightarrow'],
  ['⇒', 'xRightarrow'],
  ['⟹', 'xRightarrow'],
  ['⇐', 'xLeftarrow'],
  ['⟸', 'xLeftarrow'],
  ['⇔', 'xLeftrightarrow'],
  ['⟺', 'xLeftrightarrow'],
  ['↦', 'xmapsto'],
  ['↪', 'xhookrightarrow'],
  ['↩', 'xhookleftarrow'],
  ['⇌', 'xrightleftharpoons'],
]);

/** What stands under something: a limit, a line, a brace, the text below an arrow. */
export const under: Layout = (element, read) => {
  const [base, below] = parts(element, read);
  return underlined(base, below.letters ?? '') ?? withLimits(base, below, NOTHING);
};

/** What stands over something: an accent, a limit, the text above an arrow. */
export const over: Layout = (element, read) => {
  const [base, above] = parts(element, read);
  return accented(base, above.letters ?? '') ?? withLimits(base, NOTHING, above);
};

/** What stands under and over something. */
export const underAndOver: Layout = (element, read) => {
  const [base, below, above] = parts(element, read);
  const lined = underlined(base, below.letters ?? '');
  if (lined) return accented(lined, above.letters ?? '') ?? withLimits(lined, NOTHING, above);
  const marked = base.kind === 'limits' ? null : accented(base, above.letters ?? '');
  return marked ? withLimits(marked, below, NOTHING) : withLimits(base, below, above);
};

function parts(element: Element, read: Reader): [Piece, Piece, Piece] {
  const [base = NOTHING, second = NOTHING, third = NOTHING] = childElements(element).map(read.element);
  return [base, second, third];
}

function withLimits(base: Piece, below: Piece, above: Piece): Piece {
  if (below.tex === '' && above.tex === '') return base;
  const arrow = ARROWS.get(base.letters ?? '');
  if (arrow && !base.hasScripts) {
    return { tex: `\\${arrow}${below.tex && `[{${below.tex}}]`}{${above.tex}}`, kind: 'infix', isTall: true };
  }
  const limits = asLimits(base);
  if (limits) return { ...attachScripts(limits, below, above), isTall: true };
  const under = below.tex === '' ? base.tex : `\\underset{${below.tex}}{${base.tex}}`;
  const tex = above.tex === '' ? under : `\\overset{${above.tex}}{${under}}`;
  return { tex, kind: base.kind === 'infix' ? 'infix' : 'atom', isTall: true };
}

/** A base that takes limits in TeX; null when they have to be stacked. */
function asLimits(base: Piece): Piece | null {
  if (base.hasScripts) return null;
  if (base.kind === 'limits') return /^\\o?i+nt$/.test(base.tex) ? { ...base, tex: `${base.tex}\\limits` } : base;
  const name = /^\\(?:mathrm|operatorname)(\{[^{}]{2,}\})$/.exec(base.tex)?.[1];
  return name ? { ...base, tex: `\\operatorname*${name}`, kind: 'limits' } : null;
}
