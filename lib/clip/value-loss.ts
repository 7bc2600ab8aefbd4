import type { Loss } from '../blocks/loss.ts';

/** The loss of the value for one column. */
export function valueLoss(column: string): Loss {
  return { kind: 'value', what: column.slice(0, 200), reason: 'column', block: null };
}
