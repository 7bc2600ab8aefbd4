import type { Piece, PieceKind } from './piece.ts';
import { isPrime, primes } from './set-primes.ts';

const DELIMITERS: ReadonlySet<PieceKind> = new Set(['open', 'close', 'bar']);

/** A piece with a subscript and a superscript; either may be nothing. */
export function attachScripts(base: Piece, sub: Piece, sup: Piece): Piece {
  const isPrimed = isPrime(sup.letters ?? '');
  const raised = isPrimed ? primes(sup.letters ?? '') : sup.tex && `^{${sup.tex}}`;
  const lowered = sub.tex && `_{${sub.tex}}`;
  const scripts = isPrimed ? raised + lowered : lowered + raised;
  if (scripts === '') return base;
  const isDelimiter = DELIMITERS.has(base.kind);
  if (isDelimiter && !base.hasScripts) return { ...base, tex: base.tex + scripts, bare: base.tex, hasScripts: true };
  const isWhole = base.kind !== 'row' && base.kind !== 'none' && !base.hasScripts;
  const kind = base.kind === 'row' || base.kind === 'none' || isDelimiter ? 'atom' : base.kind;
  const tex = `${isWhole ? base.tex : `{${base.tex}}`}${scripts}`;
  return { tex, kind, isTall: base.isTall === true || sup.isTall === true || sub.isTall === true, hasScripts: true };
}
