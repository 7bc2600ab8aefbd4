import type { Piece } from './piece.ts';
import { NOTHING } from './piece.ts';

/** Widths in em from which on each space of TeX is meant, the widest first. */
const SPACES: readonly (readonly [number, string])[] = [
  [1.5, '\\qquad'],
  [0.75, '\\quad'],
  [0.4, '\\enspace'],
  [0.26, '\\;'],
  [0.2, '\\:'],
  [0.1, '\\,'],
];

/** White space of about so many em; nothing where it would not be seen. */
export function spaceOfWidth(em: number): Piece {
  if (em <= -0.1) return { tex: '\\!', kind: 'space' };
  const tex = SPACES.find(([least]) => em >= least)?.[1];
  return tex ? { tex, kind: 'space' } : NOTHING;
}
