import type { Reading } from './reading.ts';
import type { SiteFields } from './site-rule.ts';

/** Where each field is to be read. */
export type FieldReadings = { readonly [Field in keyof SiteFields]?: Reading };

/** Reads the fields; null where one is not found. */
export function readFields(scope: ParentNode, readings: FieldReadings = {}): SiteFields {
  return Object.fromEntries(Object.entries(readings).map(([field, reading]) => [field, reading(scope)]));
}
