import { ApiError } from '../http/api-error.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import { slice } from '../http/list.ts';
import { arrayOf, type Json, type JsonObject } from '../json.ts';
import { seenPage } from '../model/access.ts';
import type { Property } from '../model/types.ts';
import { propertyValue, schemaOf, serialiseValue } from '../serialise/page.ts';

const PAGED = ['title', 'rich_text', 'relation', 'people'];

/** `GET /v1/pages/{id}/properties/{id}`: a value alone, or item by item where it may be long. */
export const getPageProperty: Endpoint = { needs: 'read_content', handle };

function handle(call: Call): Reply {
  const page = seenPage(call, call.path['page_id'] ?? '');
  const key = call.path['property_id'] ?? '';
  const property = schemaOf(call.state, page).find(({ id, name }) => [id, decodeURIComponent(id), name].includes(key));
  if (!property) throw new ApiError(404, 'object_not_found', `Could not find property with ID: ${key}.`);
  const { id, type } = property;
  const value = propertyValue(call, page, property);
  if (!PAGED.includes(type)) return { body: { object: 'property_item', ...serialiseValue(call, page, property) } };
  const items = arrayOf(value).map((item, index) => ({ key: String(index), body: itemOf(property, item) }));
  const { items: found, next } = slice(items, (item) => item.key, call.query, false);
  const more = next === null ? null : `${call.origins.api}/v1/pages/${page.id}/properties/${id}?start_cursor=${next}`;
  return {
    body: {
      object: 'list',
      results: found.map((item) => item.body),
      next_cursor: next,
      has_more: next !== null,
      type: 'property_item',
      property_item: { id, next_url: more, type, [type]: {} },
    },
  };
}

function itemOf({ id, type }: Property, item: Json): JsonObject {
  return { object: 'property_item', id, type, [type]: item };
}
