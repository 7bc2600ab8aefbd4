import { accented } from './accented.ts';
import type { Piece } from './piece.ts';
import { NOTHING } from './piece.ts';
import { readable } from './readable.ts';
import { rowOfPieces } from './row-of-pieces.ts';
import { isPrime, primes } from './set-primes.ts';
import { styledLetter } from './styled-letter.ts';
import { SYMBOLS } from './symbol-table.ts';
import { inVariant } from './variants.ts';
import { spaces } from './words.ts';

/** Signs that go over or under the letter before them. */
const ACCENT = /[\u0300-\u036f\u20d0-\u20ff]/;
/** Delimiters that KaTeX puts together from others and cannot let grow. */
const RIGID = /^\\(?:[lr]{2}bracket|[ul][lr]corner)$/;

/** Characters as TeX, sign by sign; letters TeX has no font for are set as text. */
export function symbols(text: string, variant: string | null): Piece {
  const pieces: Piece[] = [];
  // Alone it is what an accent over something is made of, and nothing to see by itself.
  if (text.length === 1 && ACCENT.test(text)) return { ...NOTHING, letters: text };
  for (const sign of readable(text)) {
    const before = pieces.at(-1);
    if (ACCENT.test(sign)) {
      if (before) pieces[pieces.length - 1] = accented(before, sign) ?? before;
    } else pieces.push(symbol(sign, variant));
  }
  return rowOfPieces(pieces);
}

function symbol(sign: string, variant: string | null): Piece {
  if (/\s/.test(sign)) return spaces(sign);
  if (isPrime(sign)) return { tex: primes(sign), kind: 'atom', letters: sign, hasScripts: true };
  const styled = styledLetter(sign);
  const letter = styled?.letter ?? sign;
  const known = SYMBOLS.get(letter);
  const style = styled ? (styled.variant === 'italic' ? null : styled.variant) : variant;
  if (known && RIGID.test(known.tex)) return { ...known, letters: sign, isRigid: true };
  if (known) return { ...known, tex: known.kind === 'atom' ? inVariant(known.tex, style) : known.tex, letters: sign };
  const isForeign = /\p{L}/u.test(letter) && !/[a-z]/i.test(letter);
  return { tex: isForeign ? `\\text{${letter}}` : inVariant(letter, style), kind: 'atom', letters: sign };
}
