/**
 * What a piece is to its neighbours. `atom`: one thing, which takes scripts as it stands. `row`: several things.
 * `infix`: relations and signs between two things. `operator`: sin, a sum; `limits`: the same with what stands under
 * and over it. `open`, `close`, `bar`: a delimiter. `none`: nothing to see.
 */
export type PieceKind = 'atom' | 'row' | 'infix' | 'punctuation' | 'space' | 'operator' | 'limits' | Delimiter | 'none';
export type Delimiter = 'open' | 'close' | 'bar';

/** The TeX of one MathML element, with what its neighbours in a row have to know of it. */
export interface Piece {
  tex: string;
  kind: PieceKind;
  /** What a token says in MathML, to tell accents, primes, arrows and named functions apart. */
  letters?: string;
  /** Higher than a line of letters: delimiters around it grow. */
  isTall?: boolean;
  hasScripts?: boolean;
  /** A delimiter with scripts: what it is without them. */
  bare?: string;
  /** A delimiter that keeps its size. */
  isRigid?: boolean;
  /** The inside of an environment that delimiters around it turn into another one. */
  matrix?: string;
  /** The two arguments of a fraction without a bar. */
  stacked?: string;
}

/** Nothing to see. */
export const NOTHING: Piece = { tex: '', kind: 'none' };
