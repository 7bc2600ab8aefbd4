import type { TextPiece } from './pieces.ts';
import type { State } from './state.ts';

/** Text that the source shows without spelling it out, with the marks and the link around it. */
export function textPiece(value: string, state: State): TextPiece {
  const { marks, href } = state.context;
  return { kind: 'text', value, space: 'pre', marks, href };
}
