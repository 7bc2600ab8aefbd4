import { joinPieces } from './join-pieces.ts';
import { mergeStyled } from './merge-styled.ts';
import { pairDelimiters } from './pair-delimiters.ts';
import type { Piece } from './piece.ts';
import { NOTHING } from './piece.ts';
import { setPrimes } from './set-primes.ts';

/** Pieces side by side as one; a row of one thing is that thing. */
export function rowOfPieces(pieces: readonly Piece[]): Piece {
  const seen = pieces.filter(({ kind }) => kind !== 'none');
  const [only] = seen;
  if (!only) return NOTHING;
  if (seen.length === 1) return only;
  const paired = pairDelimiters(mergeStyled(setPrimes(seen)));
  const [merged] = paired;
  if (paired.length === 1 && merged) return merged;
  return { tex: joinPieces(paired), kind: 'row', isTall: paired.some(({ isTall }) => isTall) };
}
