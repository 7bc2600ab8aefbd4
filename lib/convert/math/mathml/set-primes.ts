import type { Piece } from './piece.ts';

/** A prime that follows its letter in a row belongs to it, unless the letter has scripts already. */
export function setPrimes(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.letters === undefined || !isPrime(piece.letters)) return piece;
    const before = pieces[index - 1];
    const isOwn = before?.kind === 'atom' && !before.hasScripts && !isPrime(before.letters ?? '');
    return { ...piece, tex: isOwn ? primes(piece.letters) : `{}${primes(piece.letters)}`, hasScripts: true };
  });
}

const COUNTS: Record<string, number> = { "'": 1, '′': 1, '’': 1, '″': 2, '‴': 3, '⁗': 4 };

/** Whether some letters are nothing but primes. */
export function isPrime(letters: string): boolean {
  return /^['′’″‴⁗]+$/.test(letters);
}

/** Primes as TeX writes them. */
export function primes(letters: string): string {
  return [...letters].map((letter) => "'".repeat(COUNTS[letter] ?? 0)).join('');
}
