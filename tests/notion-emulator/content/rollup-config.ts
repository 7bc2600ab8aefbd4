import { validationError } from '../http/api-error.ts';
import { type JsonObject, stringOf } from '../json.ts';
import type { State } from '../model/state.ts';
import type { Property } from '../model/types.ts';

/** A rollup over a relation of the same data source, both ends named and identified. Throws when an end is missing. */
export function rollupConfig(state: State, request: JsonObject, siblings: readonly Property[]): JsonObject {
  const relation = find(siblings, request, 'relation_property');
  if (relation?.type !== 'relation') throw missing('relation', request, 'relation_property');
  const target = state.dataSources.get(stringOf(relation.config['data_source_id']));
  const rolled = find(target?.properties ?? [], request, 'rollup_property');
  if (!rolled) throw missing('rollup', request, 'rollup_property');
  return {
    function: request['function'],
    rollup_property_name: rolled.name,
    relation_property_name: relation.name,
    rollup_property_id: rolled.id,
    relation_property_id: relation.id,
  };
}

function find(properties: readonly Property[], request: JsonObject, key: string): Property | undefined {
  return properties.find(({ id, name }) => name === request[`${key}_name`] || id === request[`${key}_id`]);
}

function missing(kind: string, request: JsonObject, key: string): Error {
  const name = stringOf(request[`${key}_name`] ?? request[`${key}_id`]);
  return validationError(`Could not find ${kind} property with name or id: ${name}`);
}
