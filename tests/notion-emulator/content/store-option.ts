import { validationError } from '../http/api-error.ts';
import { arrayOf, type JsonObject, objectOf, stringOf } from '../json.ts';
import { newId } from '../model/ids.ts';
import type { Property } from '../model/types.ts';

const COLORS = ['default', 'gray', 'brown', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'red'];

/**
 * The option a value names. An unknown select or multi_select option is created; an unknown
 * status is refused (message 34), and so is a comma in a name (33).
 */
export function storeOption(property: Property, request: JsonObject): JsonObject {
  const options = arrayOf(property.config['options']).map(objectOf);
  const { id, name } = request;
  const known = options.find((option) => (id === undefined ? option['name'] === name : option['id'] === id));
  if (known) return { id: known['id'], name: known['name'], color: known['color'] };
  if (property.type === 'status') {
    throw validationError(`Invalid status option. Status option "${stringOf(name ?? id)}" does not exist.`);
  }
  if (name === undefined)
    throw validationError(`Invalid ${property.type} option. Option "${stringOf(id)}" does not exist.`);
  const option = newOption(request, options.length);
  property.config = { ...property.config, options: [...options, option] };
  return { id: option['id'], name: option['name'], color: option['color'] };
}

/** A new option as the schema of the data source lists it. */
export function newOption(request: JsonObject, index: number): JsonObject {
  const name = stringOf(request['name']);
  if (name.includes(',')) throw validationError(`Invalid select option, commas not allowed: ${name}`);
  const color = request['color'] ?? COLORS[index % COLORS.length];
  return { id: request['id'] ?? newId(), name, color, description: request['description'] ?? null };
}
