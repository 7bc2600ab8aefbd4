import type { Json } from '../json.ts';

/** Notion cuts the value it quotes after this many characters (counted in recorded answers). */
const LONGEST_QUOTE = 55;

/** A value as Notion quotes it: compact JSON in backticks, cut. */
export function showValue(value: Json): string {
  const text = value === undefined ? 'undefined' : JSON.stringify(value);
  return `\`${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}...` : text}\``;
}
