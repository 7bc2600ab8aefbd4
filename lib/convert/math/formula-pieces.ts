import { lossPiece, NOTHING, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { textPiece } from '../text-piece.ts';
import type { Rendered } from './find-formula.ts';

/** A drawn formula as pieces. One whose TeX is not in the page stays as its letters. */
export function formulaPieces(rendered: Rendered, state: State): Pieces {
  if ('formula' in rendered) return { kind: 'equation', ...rendered.formula, marks: state.context.marks };
  if ('copy' in rendered) return NOTHING;
  return [lossPiece('math', rendered.letters, 'math-without-source'), textPiece(rendered.letters, state)];
}
