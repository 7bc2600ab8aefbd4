import { validationError } from '../http/api-error.ts';
import { arrayOf, type JsonObject, objectOf, stringOf } from '../json.ts';
import { dashed, newId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Property } from '../model/types.ts';
import { newPropertyId } from './property-id.ts';
import { rollupConfig } from './rollup-config.ts';
import { newOption } from './store-option.ts';

const STATUS_DEFAULTS = [
  ['Not started', 'default', 'To-do'],
  ['In progress', 'blue', 'In progress'],
  ['Done', 'green', 'Complete'],
] as const;
const STATUS_GROUPS = [
  ['To-do', 'gray'],
  ['In progress', 'blue'],
  ['Complete', 'green'],
] as const;

/** A column made from a schema request such as `{"select": {"options": […]}}`, beside the columns there are. */
export function newProperty(state: State, name: string, request: JsonObject, siblings: readonly Property[]): Property {
  const type = propertyType(request);
  return {
    id: type === 'title' ? 'title' : newPropertyId(siblings.map(({ id }) => id)),
    name,
    type,
    description: typeof request['description'] === 'string' ? request['description'] : null,
    config: propertyConfig(state, type, objectOf(request[type]), siblings),
  };
}

export function propertyType(request: JsonObject): string {
  return Object.keys(request).find((key) => !['type', 'name', 'description'].includes(key)) ?? 'rich_text';
}

export function propertyConfig(
  state: State,
  type: string,
  request: JsonObject,
  siblings: readonly Property[],
): JsonObject {
  switch (type) {
    case 'number':
      return { format: request['format'] ?? 'number' };
    case 'select':
    case 'multi_select':
      return { options: arrayOf(request['options']).map((each, index) => newOption(objectOf(each), index)) };
    case 'status':
      return statusConfig(request);
    case 'formula':
      return { expression: request['expression'] ?? '' };
    case 'unique_id':
      return { prefix: request['prefix'] ?? null };
    case 'relation':
      return relationConfig(state, request);
    case 'rollup':
      return rollupConfig(state, request, siblings);
    default:
      return {};
  }
}

/** New options go to To-do unless they name a group (since 2026-06-22). */
function statusConfig(request: JsonObject): JsonObject {
  const requested = arrayOf(request['options']).map(objectOf);
  const wanted =
    requested.length > 0
      ? requested
      : STATUS_DEFAULTS.map(([name, color, group]): JsonObject => ({ name, color, group }));
  const options = wanted.map((each, index) => newOption(each, index));
  const known = arrayOf(request['groups']).map(objectOf);
  const groups = STATUS_GROUPS.map(([name, color]) => {
    const id = known.find((group) => group['name'] === name)?.['id'] ?? newId();
    const members = options.filter((_, index) => stringOf(wanted[index]?.['group'] ?? 'To-do') === name);
    return { id, name, color, option_ids: members.map((option) => option['id']) };
  });
  return { options, groups };
}

function relationConfig(state: State, request: JsonObject): JsonObject {
  const id = dashed(stringOf(request['data_source_id']));
  const target = state.dataSources.get(id);
  if (!target) throw validationError(`Could not find data source with ID: ${id} for the relation.`);
  const type = request['dual_property'] === undefined ? 'single_property' : 'dual_property';
  return { database_id: target.databaseId, data_source_id: id, type, [type]: objectOf(request[type]) };
}
