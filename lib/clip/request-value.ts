import * as v from 'valibot';
import type { PropertyValue } from '../blocks/property.ts';
import { parsePropertyValue } from '../plan/parse-property-value.ts';

const property = v.object({ type: v.string() });

/**
 * The value of a property of an answer, in the shape of a request: what it takes to write it back.
 * Source: https://developers.notion.com/reference/page-property-values
 * @returns null for values that cannot be written
 */
export function requestValue(stored: unknown): PropertyValue | null {
  const parsed = v.safeParse(property, stored);
  if (!parsed.success) return null;
  const { type } = parsed.output;
  return parsePropertyValue(type, { [type]: withoutNulls(Reflect.get(Object(stored), type)) });
}

/** An answer says `null` where a request leaves a key out. Of a file in Notion only a passing address comes back: it stays away. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
  );
}
