import { MAX_LIST_LENGTH, MAX_VALUE_LENGTH } from '../template-limits.ts';
import type { Value } from '../variable.ts';

/** Cuts what has become too long: filters can make much out of little. */
export function boundValue(value: Value): Value {
  if (typeof value === 'string') return boundText(value);
  const kept: string[] = [];
  let room = MAX_VALUE_LENGTH;
  for (const text of value.slice(0, MAX_LIST_LENGTH)) {
    if (room <= 0) break;
    kept.push(text.slice(0, room));
    room -= text.length;
  }
  return kept;
}

/** Cuts a text, never between the halves of a character. */
export function boundText(text: string): string {
  return text.length > MAX_VALUE_LENGTH ? text.slice(0, MAX_VALUE_LENGTH).replace(/[\ud800-\udbff]$/, '') : text;
}
