import type { Value } from '../variable.ts';

/** A value as one text: the texts of a list with commas between them. */
export function shownValue(value: Value): string {
  return typeof value === 'string' ? value : value.join(', ');
}
