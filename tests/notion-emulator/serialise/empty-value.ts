import type { JsonObject } from '../json.ts';

const LISTS = ['title', 'rich_text', 'multi_select', 'people', 'relation', 'files'];

/** What a property without a value answers (recorded). */
export function emptyValue(type: string): JsonObject {
  if (LISTS.includes(type)) return { type, [type]: [] };
  if (type === 'checkbox') return { type, checkbox: false };
  if (type === 'button') return { type, button: {} };
  if (type === 'formula') return { type, formula: { type: 'string', string: null } };
  if (type === 'rollup') return { type, rollup: { type: 'array', array: [], function: 'show_original' } };
  if (type === 'unique_id') return { type, unique_id: { prefix: null, number: null } };
  if (type === 'verification') return { type, verification: { state: 'unverified', verified_by: null, date: null } };
  return { type, [type]: null };
}
