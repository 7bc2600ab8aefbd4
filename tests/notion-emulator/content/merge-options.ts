import { arrayOf, type JsonObject, objectOf } from '../json.ts';
import type { Property } from '../model/types.ts';

/**
 * The full list of options a schema change asks for: known ones, by id or name, keep id and
 * colour; those left out are dropped (developers.notion.com: update-data-source-properties; unconfirmed for partial lists).
 */
export function mergeOptions(existing: Property, type: string, request: JsonObject): JsonObject {
  if (existing.type !== type || request['options'] === undefined) return { ...existing.config, ...request };
  const known = arrayOf(existing.config['options']).map(objectOf);
  const options = arrayOf(request['options']).map((each): JsonObject => {
    const wanted = objectOf(each);
    const old = known.find((option) =>
      wanted['id'] === undefined ? option['name'] === wanted['name'] : option['id'] === wanted['id'],
    );
    return { ...old, ...groupOf(existing, old), ...wanted };
  });
  return { ...request, options, ...(existing.config['groups'] ? { groups: existing.config['groups'] } : {}) };
}

/** A status option that is only listed again stays in its group. */
function groupOf(existing: Property, option: JsonObject | undefined): JsonObject {
  const groups = arrayOf(existing.config['groups']).map(objectOf);
  const group = groups.find((each) => arrayOf(each['option_ids']).includes(option?.['id']));
  return option && group ? { group: group['name'] } : {};
}
