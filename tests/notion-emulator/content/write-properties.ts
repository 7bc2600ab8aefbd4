import { validationError } from '../http/api-error.ts';
import { isArray, type Json, type JsonObject, objectOf } from '../json.ts';
import type { State } from '../model/state.ts';
import type { DataSource, Property, Token } from '../model/types.ts';
import { contentFailure, linkComplaints } from './check-blocks.ts';
import { storeValue } from './store-value.ts';

const READ_ONLY = [
  'formula',
  'rollup',
  'created_time',
  'created_by',
  'last_edited_time',
  'last_edited_by',
  'unique_id',
  'button',
  'last_visited_time',
  'location',
];

/**
 * The values a request's `properties` stand for, by property id. Throws Notion's sentence for a
 * property that is not there (message 31), has another type (32) or cannot be written.
 * A new select option is added to the data source, as Notion does.
 */
export function writeProperties(
  state: State,
  token: Token,
  source: DataSource | undefined,
  request: JsonObject,
): Record<string, JsonObject> {
  const complaints = linkComplaints(request);
  if (complaints.length > 0) throw contentFailure(complaints);
  const values: Record<string, JsonObject> = {};
  for (const [key, value] of Object.entries(request)) {
    const property = source ? findProperty(source, key) : titleOf(key);
    if (!property) throw validationError(`${key} is not a property that exists.`);
    values[property.id] = valueFor(state, token, property, key, value);
  }
  return values;
}

function valueFor(state: State, token: Token, property: Property, key: string, value: Json): JsonObject {
  if (READ_ONLY.includes(property.type)) {
    throw validationError(`${key} is a ${property.type} property, which cannot be written.`);
  }
  // The shorthand `{"title": […]}` names no type; the array must then be the property's own.
  const wrapped = isArray(value) ? { [shorthandType(property)]: value } : objectOf(value);
  if (wrapped[property.type] === undefined) throw validationError(`${key} is expected to be ${property.type}.`);
  return storeValue(state, token, property, wrapped[property.type]);
}

function shorthandType(property: Property): string {
  return property.type === 'title' ? 'title' : 'rich_text';
}

/** A property by its name, or by its id in either encoding. */
export function findProperty(source: DataSource, key: string): Property | undefined {
  const byName = source.properties.find((each) => each.name === key);
  return byName ?? source.properties.find((each) => each.id === key || each.id === encodeURIComponent(key));
}

/** A page that is no row knows its title only. */
function titleOf(key: string): Property | undefined {
  return key === 'title' ? { id: 'title', name: 'title', type: 'title', description: null, config: {} } : undefined;
}
