import { validationError } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import { arrayOf, type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import { exact } from '../model/stamps.ts';
import type { DataSource, Page, Property } from '../model/types.ts';
import { serialiseValue } from '../serialise/page.ts';
import { matchOperator } from './match-operator.ts';
import { findProperty } from './write-properties.ts';

/** Whether a row passes a query's filter. Throws message 35 and 37 for properties that do not fit. */
export function matchFilter(call: Call, source: DataSource, page: Page, filter: JsonObject): boolean {
  if (filter['and'] !== undefined)
    return arrayOf(filter['and']).every((each) => matchFilter(call, source, page, objectOf(each)));
  if (filter['or'] !== undefined)
    return arrayOf(filter['or']).some((each) => matchFilter(call, source, page, objectOf(each)));
  const timestamp = filter['timestamp'];
  if (timestamp === 'created_time' || timestamp === 'last_edited_time') {
    const time = exact(timestamp === 'created_time' ? page.createdTime : page.lastEditedTime);
    return matchOperator('date', { start: time }, objectOf(filter[timestamp]), call.now);
  }
  const { property, type } = conditionOf(source, filter);
  const value = serialiseValue(call, page, property)[property.type];
  return matchOperator(type, comparable(property.type, value), objectOf(filter[type]), call.now);
}

/** Checks a filter against the schema even when the data source has no rows. */
export function checkFilter(source: DataSource, filter: JsonObject): void {
  const group = filter['and'] ?? filter['or'];
  if (group !== undefined) for (const each of arrayOf(group)) checkFilter(source, objectOf(each));
  else if (filter['property'] !== undefined) conditionOf(source, filter);
}

function conditionOf(source: DataSource, filter: JsonObject): { property: Property; type: string } {
  const key = stringOf(filter['property']);
  const property = findProperty(source, key);
  if (!property) throw validationError(`Could not find property with name or id: ${key}`);
  const type = Object.keys(filter).find((each) => each !== 'property' && each !== 'type') ?? property.type;
  if (type !== property.type) {
    throw validationError(
      `The property type in the database does not match the property type of the filter provided: database property ${property.type} does not match filter ${type}`,
    );
  }
  return { property, type };
}

/** The value an operator compares: plain text, names, ids, or the value itself. */
function comparable(type: string, value: Json): Json {
  switch (type) {
    case 'title':
    case 'rich_text':
      return arrayOf(value)
        .map((item) => stringOf(objectOf(item)['plain_text']))
        .join('');
    case 'select':
    case 'status':
      return value === null ? null : objectOf(value)['name'];
    case 'multi_select':
      return arrayOf(value).map((item) => objectOf(item)['name']);
    case 'people':
    case 'relation':
      return arrayOf(value).map((item) => objectOf(item)['id']);
    case 'created_by':
    case 'last_edited_by':
      return [objectOf(value)['id']];
    case 'created_time':
    case 'last_edited_time':
      return { start: value };
    case 'unique_id':
      return objectOf(value)['number'];
    default:
      return value;
  }
}
