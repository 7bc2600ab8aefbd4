import { linkRelations } from '../content/link-relations.ts';
import { mergeOptions } from '../content/merge-options.ts';
import { pageIcon } from '../content/page-parts.ts';
import { newProperty, propertyConfig, propertyType } from '../content/schema-property.ts';
import { storeRichText } from '../content/store-rich-text.ts';
import { findProperty } from '../content/write-properties.ts';
import { validationError } from '../http/api-error.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import { slice } from '../http/list.ts';
import { type Json, objectOf, stringOf } from '../json.ts';
import { seenDatabase, seenDataSource } from '../model/access.ts';
import { refuseTrash } from '../model/refuse-trash.ts';
import { touch } from '../model/stamps.ts';
import type { DataSource, Property } from '../model/types.ts';
import { serialiseDataSource } from '../serialise/database.ts';
import { addDataSource, initialProperties } from './databases.ts';

export const getDataSource: Endpoint = {
  needs: 'read_content',
  handle: (call) => ({ body: serialiseDataSource(call, source(call)) }),
};
export const createDataSource: Endpoint = { needs: 'insert_content', handle: create };
export const updateDataSource: Endpoint = { needs: 'update_content', handle: update };
export const listDataSourceTemplates: Endpoint = { needs: 'read_content', handle: listTemplates };

function source(call: Call): DataSource {
  return seenDataSource(call, call.path['data_source_id'] ?? '');
}

function create(call: Call): Reply {
  const { state, token, body } = call;
  const parent = objectOf(body['parent']);
  if (parent['page_id'] !== undefined) {
    throw validationError(
      'Creating new databases with data sources is not supported in this endpoint. Use the Create Database API instead.',
    );
  }
  const database = seenDatabase(call, stringOf(parent['database_id']));
  refuseTrash(call, database.id);
  const properties = initialProperties(call, objectOf(body['properties']));
  const icon = pageIcon(state, token, body['icon']);
  const made = addDataSource(call, database, storeRichText(body['title']), icon, properties);
  return { body: serialiseDataSource(call, made), committed: { resource: made.id } };
}

/** Adds, renames, changes and removes columns: a column that is not there is added under its key. */
function update(call: Call): Reply {
  const { state, token, body } = call;
  const changed = source(call);
  const trash = body['in_trash'] ?? body['archived'];
  if (trash !== false) refuseTrash(call, changed.id);
  let properties = changed.properties;
  for (const [key, request] of Object.entries(objectOf(body['properties']))) {
    properties = changeProperty(call, { ...changed, properties }, key, request);
  }
  changed.properties = properties;
  linkRelations(state, changed);
  if (body['title'] !== undefined) changed.title = storeRichText(body['title']);
  if (body['icon'] !== undefined) changed.icon = pageIcon(state, token, body['icon']);
  if (typeof trash === 'boolean') changed.inTrash = trash;
  touch(changed, call.now, token.botId);
  return { body: serialiseDataSource(call, changed), committed: { resource: changed.id } };
}

function changeProperty(call: Call, target: DataSource, key: string, value: Json): Property[] {
  const existing = findProperty(target, key);
  if (!existing) {
    if (value === null) throw validationError(`Could not find property with name or id: ${key}`);
    return [...target.properties, newProperty(call.state, key, objectOf(value), target.properties)];
  }
  if (value === null) {
    if (existing.type === 'title') throw validationError('The title property cannot be removed.');
    return target.properties.filter((each) => each !== existing);
  }
  const replacement = changedProperty(call, target, existing, objectOf(value));
  return target.properties.map((each) => (each === existing ? replacement : each));
}

function changedProperty(
  call: Call,
  target: DataSource,
  existing: Property,
  request: Readonly<Record<string, Json>>,
): Property {
  const keys = Object.keys(request).filter((key) => key !== 'name' && key !== 'description' && key !== 'type');
  const type = keys.length === 0 ? existing.type : propertyType(request);
  if ((type === 'title') !== (existing.type === 'title')) {
    throw validationError('The title property cannot change its type, and there is only one.');
  }
  const config =
    keys.length === 0
      ? existing.config
      : propertyConfig(call.state, type, mergeOptions(existing, type, objectOf(request[type])), target.properties);
  return {
    ...existing,
    name: typeof request['name'] === 'string' ? request['name'] : existing.name,
    description: typeof request['description'] === 'string' ? request['description'] : existing.description,
    type,
    config,
  };
}

/** No `object` and no `results`: recorded by hkob/notion_ruby_mapping. */
function listTemplates(call: Call): Reply {
  const name = stringOf(call.query['name']).toLowerCase();
  const found = source(call).templates.filter((template) => template.name.toLowerCase().includes(name));
  const { items, next } = slice(found, (template) => template.id, call.query, true);
  const templates = items.map(({ id, name: title, isDefault }) => ({ id, name: title, is_default: isDefault }));
  return { body: { templates, has_more: next !== null, next_cursor: next } };
}
