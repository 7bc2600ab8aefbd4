import { BREAK, type Pieces } from '../pieces.ts';

/** A line break. */
export function br(): Pieces {
  return BREAK;
}
