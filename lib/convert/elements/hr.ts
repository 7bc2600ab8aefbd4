import { blockPiece, type Pieces } from '../pieces.ts';

/** A divider. */
export function hr(): Pieces {
  return blockPiece({ type: 'divider', divider: {} });
}
