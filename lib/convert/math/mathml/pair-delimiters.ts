import { joinPieces } from './join-pieces.ts';
import { matrixWithin } from './matrix-within.ts';
import type { Piece } from './piece.ts';

/** Where the partner of each delimiter of a row stands. */
type Pairs = Map<number, number>;

/**
 * Finds the delimiters of a row that belong together, lets those around something high grow, and turns those around a
 * matrix or around two stacked things into an environment or a binomial. Linear.
 */
export function pairDelimiters(pieces: readonly Piece[]): Piece[] {
  const pairs = findPairs(pieces);
  const high = countHigh(pieces);
  const result: Piece[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece) continue;
    const partner = pairs.get(index);
    const merged =
      partner === index + 2 || isLastOpen(pieces, index) ? matrixWithin(pieces.slice(index, index + 3)) : null;
    if (merged) {
      result.push(merged);
      index += 2;
    } else {
      const other = partner === undefined ? undefined : pieces[partner];
      const grows = partner !== undefined && !piece.isRigid && !other?.isRigid && isHighBetween(high, index, partner);
      result.push(grows ? grown(piece, partner > index) : piece);
    }
  }
  return evaluated(result, pieces, pairs);
}

/** An opening sign before the last thing of a row, which nothing closes: cases. */
function isLastOpen(pieces: readonly Piece[], index: number): boolean {
  return index === pieces.length - 2 && pieces[index]?.kind === 'open';
}

function findPairs(pieces: readonly Piece[]): Pairs {
  const pairs: Pairs = new Map();
  const waiting: number[] = [];
  const pair = (first: number, second: number) => pairs.set(first, second).set(second, first);
  pieces.forEach((piece, index) => {
    const last = waiting.at(-1);
    if (piece.kind === 'close') {
      const open = popOpen(pieces, waiting);
      if (open !== undefined) pair(open, index);
    } else if (piece.kind === 'bar' && last !== undefined && index - last > 1 && bare(pieces[last]) === bare(piece)) {
      waiting.pop();
      pair(last, index);
    } else if (piece.kind === 'open' || piece.kind === 'bar') waiting.push(index);
  });
  return pairs;
}

/** The last opening sign that waits; bars without a partner in between are given up. */
function popOpen(pieces: readonly Piece[], waiting: number[]): number | undefined {
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (pieces[index]?.kind === 'open') return index;
  }
  return undefined;
}

/** How many high pieces stand before each place. */
function countHigh(pieces: readonly Piece[]): number[] {
  let count = 0;
  return [0, ...pieces.map(({ isTall }) => (isTall ? ++count : count))];
}

function isHighBetween(high: readonly number[], one: number, other: number): boolean {
  return (high[Math.max(one, other)] ?? 0) > (high[Math.min(one, other) + 1] ?? 0);
}

/** A delimiter without its scripts. */
function bare(piece: Piece | undefined): string | undefined {
  return piece?.bare ?? piece?.tex;
}

/** A delimiter around something high. */
function grown(piece: Piece, isLeft: boolean): Piece {
  return { ...piece, tex: (isLeft ? '\\left' : '\\right') + piece.tex, isTall: true };
}

/** A high expression that ends in a bar with limits: `\left. … \right|_{x=0}`. */
function evaluated(result: Piece[], pieces: readonly Piece[], pairs: Pairs): Piece[] {
  const bar = pieces.at(-1);
  const before = result.slice(0, -1);
  const isBar = bar?.kind === 'bar' && bar.hasScripts && !pairs.has(pieces.length - 1);
  if (!bar || !isBar || !before.some(({ isTall }) => isTall)) return result;
  return [{ tex: `\\left.${joinPieces(before)}\\right${bar.tex}`, kind: 'row', isTall: true }];
}
