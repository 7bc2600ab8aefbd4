import type { Piece, PieceKind } from './piece.ts';

/** Long enough for every command that is written here. */
const LONGEST_COMMAND = 32;
const SPACED_AFTER: ReadonlySet<PieceKind> = new Set(['operator', 'limits', 'punctuation', 'space']);
/** After these a sign like − belongs to what follows. */
const BEFORE_PREFIX: ReadonlySet<PieceKind> = new Set(['infix', 'open', 'punctuation', 'space']);

/** Pieces as one line of TeX, with a space where a command ends or where it helps to read. */
export function joinPieces(pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let previous: Piece | null = null;
  let isPrefix = false;
  for (const piece of pieces) {
    if (piece.tex === '') continue;
    const isSign = piece.kind === 'infix' && (previous === null || BEFORE_PREFIX.has(previous.kind));
    if (previous !== null && isApart(previous, isPrefix, piece, isSign)) parts.push(' ');
    parts.push(piece.tex);
    isPrefix = isSign;
    previous = piece;
  }
  return parts.join('');
}

function isApart(previous: Piece, isPrefix: boolean, piece: Piece, isSign: boolean): boolean {
  // KaTeX counts @ among the letters of a command.
  if (/^[a-z@]/i.test(piece.tex) && /\\[a-z]+$/i.test(previous.tex.slice(-LONGEST_COMMAND))) return true;
  if (piece.kind === 'close') return false;
  if (piece.kind === 'infix' && !isSign) return true;
  if (previous.kind === 'infix') return !isPrefix;
  const isCall = piece.kind === 'open' && (previous.kind === 'operator' || previous.kind === 'limits');
  return SPACED_AFTER.has(previous.kind) && !isCall;
}
