import type { Piece } from './piece.ts';

/** The environments that draw the delimiters of a matrix themselves. */
const ENVIRONMENTS: Record<string, string> = {
  '( )': 'pmatrix',
  '[ ]': 'bmatrix',
  '\\{ \\}': 'Bmatrix',
  '| |': 'vmatrix',
  '\\| \\|': 'Vmatrix',
  '\\{': 'cases',
};

/** A matrix or two stacked things with the delimiters around them as one; null where they are something else. */
export function matrixWithin([open, inner, close]: readonly Piece[]): Piece | null {
  if (!open || !inner || open.hasScripts) return null;
  const scripts = close?.tex.slice((close.bare ?? close.tex).length) ?? '';
  const merged = { kind: 'atom', isTall: true, hasScripts: scripts !== '' } as const;
  const signs = close ? `${open.tex} ${close.bare ?? close.tex}` : open.tex;
  if (inner.stacked !== undefined && signs === '( )') return { ...merged, tex: `\\binom${inner.stacked}${scripts}` };
  if (inner.matrix === undefined) return null;
  const environment = ENVIRONMENTS[signs];
  if (environment) return { ...merged, tex: `\\begin{${environment}}${inner.matrix}\\end{${environment}}${scripts}` };
  return close || open.isRigid ? null : { ...merged, tex: `\\left${open.tex}${inner.tex}\\right.` };
}
