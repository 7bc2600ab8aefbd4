import { linkRelations } from '../content/link-relations.ts';
import { pageCover, pageIcon } from '../content/page-parts.ts';
import { newProperty } from '../content/schema-property.ts';
import { storeRichText } from '../content/store-rich-text.ts';
import { validationError } from '../http/api-error.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import { type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import { seenDatabase, seenPage } from '../model/access.ts';
import { spendBlocks } from '../model/block-budget.ts';
import { newId } from '../model/ids.ts';
import { refuseTrash } from '../model/refuse-trash.ts';
import { newStamps, touch } from '../model/stamps.ts';
import type { Database, DataSource, Parent, Property } from '../model/types.ts';
import { serialiseDatabase } from '../serialise/database.ts';

export const getDatabase: Endpoint = {
  needs: 'read_content',
  handle: (call) => ({ body: serialiseDatabase(call, seenDatabase(call, call.path['database_id'] ?? '')) }),
};
export const createDatabase: Endpoint = { needs: 'insert_content', handle: create };
export const updateDatabase: Endpoint = { needs: 'update_content', handle: update };

function create(call: Call): Reply {
  const { state, token, body } = call;
  const parent = parentOf(call, body['parent']);
  if (body['cover'] !== undefined && body['is_inline'] === true) {
    throw validationError('Inline databases cannot have a cover.');
  }
  const initial = objectOf(objectOf(body['initial_data_source'])['properties']);
  const icon = pageIcon(state, token, body['icon']);
  const database: Database = {
    ...newStamps(call.now, token.botId),
    id: newId(),
    workspaceId: token.workspaceId,
    parent,
    inTrash: false,
    title: storeRichText(body['title']),
    description: storeRichText(body['description']),
    icon,
    cover: pageCover(state, token, body['cover']),
    isInline: body['is_inline'] === true,
    isLocked: false,
    dataSources: [],
  };
  const properties = initialProperties(call, initial);
  spendBlocks(call, 1);
  state.databases.set(database.id, database);
  addDataSource(call, database, database.title, icon, properties);
  if (parent.type === 'page_id') state.pages.get(parent.page_id)?.children.push(database.id);
  return { body: serialiseDatabase(call, database), committed: { resource: database.id } };
}

export function addDataSource(
  call: Call,
  database: Database,
  title: readonly JsonObject[],
  icon: JsonObject | null,
  properties: Property[],
): DataSource {
  const source: DataSource = {
    ...newStamps(call.now, call.token.botId),
    id: newId(),
    workspaceId: database.workspaceId,
    parent: { type: 'database_id', database_id: database.id },
    databaseId: database.id,
    inTrash: false,
    title,
    description: [],
    icon,
    properties,
    templates: [],
    nextUniqueId: 1,
  };
  call.state.dataSources.set(source.id, source);
  database.dataSources.push(source.id);
  linkRelations(call.state, source);
  return source;
}

/** The columns asked for; a title "Name" when none was asked for. More than one title is refused. */
export function initialProperties(call: Call, request: JsonObject): Property[] {
  const properties: Property[] = [];
  for (const [name, config] of Object.entries(request)) {
    properties.push(newProperty(call.state, name, objectOf(config), properties));
  }
  const titles = properties.filter(({ type }) => type === 'title').length;
  if (titles > 1) throw validationError('A data source can have only one title property.');
  if (titles === 0) properties.push({ id: 'title', name: 'Name', type: 'title', description: null, config: {} });
  return properties;
}

function parentOf(call: Call, request: Json): Parent {
  const wanted = objectOf(request);
  if (wanted['page_id'] === undefined) {
    if (call.token.ownerId !== null) return { type: 'workspace', workspace: true };
    throw validationError('Internal integrations cannot create databases at the workspace level.');
  }
  const page = seenPage(call, stringOf(wanted['page_id']));
  refuseTrash(call, page.id);
  return { type: 'page_id', page_id: page.id };
}

function update(call: Call): Reply {
  const { state, token, body } = call;
  const database = seenDatabase(call, call.path['database_id'] ?? '');
  const trash = body['in_trash'] ?? body['archived'];
  if (trash !== false) refuseTrash(call, database.id);
  if (body['parent'] !== undefined) moveTo(call, database, parentOf(call, body['parent']));
  if (body['icon'] !== undefined) database.icon = pageIcon(state, token, body['icon']);
  if (body['cover'] !== undefined) database.cover = pageCover(state, token, body['cover']);
  if (body['title'] !== undefined) database.title = storeRichText(body['title']);
  if (body['description'] !== undefined) database.description = storeRichText(body['description']);
  if (typeof body['is_inline'] === 'boolean') database.isInline = body['is_inline'];
  if (typeof body['is_locked'] === 'boolean') database.isLocked = body['is_locked'];
  if (typeof trash === 'boolean') database.inTrash = trash;
  touch(database, call.now, token.botId);
  return { body: serialiseDatabase(call, database), committed: { resource: database.id } };
}

function moveTo(call: Call, database: Database, parent: Parent): void {
  for (const page of call.state.pages.values()) page.children = page.children.filter((id) => id !== database.id);
  database.parent = parent;
  if (parent.type === 'page_id') call.state.pages.get(parent.page_id)?.children.push(database.id);
}
