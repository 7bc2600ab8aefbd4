import type { Call } from '../http/call.ts';
import { arrayOf, stringOf } from '../json.ts';

/** The property ids a request asks for with `filter_properties`; undefined for all. */
export function filterOf(call: Call): readonly string[] | undefined {
  const only = call.query['filter_properties'];
  return only === undefined ? undefined : arrayOf(only).map(stringOf);
}
