import { NOTHING, type Pieces } from '../pieces.ts';

/** An element that shows nothing, or whose content is not for readers. */
export function ignore(): Pieces {
  return NOTHING;
}
