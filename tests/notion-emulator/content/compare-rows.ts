import { validationError } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import { arrayOf, isObject, type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import type { DataSource, Page } from '../model/types.ts';
import { serialiseValue } from '../serialise/page.ts';
import { findProperty } from './write-properties.ts';

/** The order a query asks for, earlier sorts first; without sorts the newest row comes first. Throws message 36. */
export function compareRows(
  call: Call,
  source: DataSource,
  sorts: readonly JsonObject[],
): (a: Page, b: Page) => number {
  const keys = sorts.map((sort) => ({
    key: sortKey(call, source, sort),
    sign: sort['direction'] === 'descending' ? -1 : 1,
  }));
  return (a, b) => {
    for (const { key, sign } of keys) {
      const order = compare(key(a), key(b)) * sign;
      if (order !== 0) return order;
    }
    return b.createdTime - a.createdTime;
  };
}

function sortKey(call: Call, source: DataSource, sort: JsonObject): (page: Page) => string | number {
  if (sort['timestamp'] !== undefined) {
    return (page) => (sort['timestamp'] === 'created_time' ? page.createdTime : page.lastEditedTime);
  }
  const name = stringOf(sort['property']);
  const property = findProperty(source, name);
  if (!property) throw validationError(`Could not find sort property with name or id: ${name}`);
  return (page) => simple(serialiseValue(call, page, property)[property.type]);
}

function simple(value: Json): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return Number(value);
  if (isObject(value)) return simple(value['name'] ?? value['start'] ?? value['number']);
  return arrayOf(value)
    .map((item) => stringOf(objectOf(item)['plain_text'] ?? objectOf(item)['name']))
    .join(', ');
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b));
}
