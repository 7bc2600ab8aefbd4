import { objectOf, stringOf } from '../json.ts';
import type { State } from '../model/state.ts';
import type { DataSource, Property } from '../model/types.ts';
import { newPropertyId } from './property-id.ts';
import { plainText } from './store-rich-text.ts';

/** Gives every new two-way relation of a data source its column on the other side. Values are not kept in step. */
export function linkRelations(state: State, source: DataSource): void {
  for (const property of source.properties) {
    const target = state.dataSources.get(stringOf(property.config['data_source_id']));
    const wanted = objectOf(property.config['dual_property']);
    if (
      !target ||
      property.config['type'] !== 'dual_property' ||
      isLinked(target, stringOf(wanted['synced_property_id']))
    ) {
      continue;
    }
    const mirror: Property = {
      id: newPropertyId(target.properties.map(({ id }) => id)),
      name: stringOf(wanted['synced_property_name']) || `Related to ${plainText([...source.title])} (${property.name})`,
      type: 'relation',
      description: null,
      config: relationTo(source, property),
    };
    target.properties.push(mirror);
    property.config = relationTo(target, mirror);
  }
}

function isLinked(target: DataSource, id: string): boolean {
  return target.properties.some((each) => each.id === id);
}

function relationTo({ databaseId, id }: DataSource, other: Property) {
  const synced = { synced_property_id: other.id, synced_property_name: other.name };
  return { database_id: databaseId, data_source_id: id, type: 'dual_property', dual_property: synced };
}
