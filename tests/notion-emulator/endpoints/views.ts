import { validationError } from '../http/api-error.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import { listBody, slice } from '../http/list.ts';
import { type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import { canSee, notFound, seenDatabase, seenDataSource, seenPage } from '../model/access.ts';
import { spendBlocks } from '../model/block-budget.ts';
import { dashed, newId, undashed } from '../model/ids.ts';
import { exact, newStamps, touch } from '../model/stamps.ts';
import type { Database, View } from '../model/types.ts';

export const createView: Endpoint = { needs: 'insert_content', handle: create };
export const getView: Endpoint = {
  needs: 'read_content',
  handle: (call) => ({ body: serialise(call, seenView(call)) }),
};
export const updateView: Endpoint = { needs: 'update_content', handle: update };
export const deleteView: Endpoint = { needs: 'update_content', handle: remove };
export const listDatabaseViews: Endpoint = { needs: 'read_content', handle: list };

/** Types whose configuration may say nothing but the type. */
const PLAIN = ['table', 'gallery', 'list', 'map', 'form'];

const SETTINGS = ['name', 'filter', 'sorts', 'quick_filters', 'configuration'];

function create(call: Call): Reply {
  const { state, token, body } = call;
  const source = seenDataSource(call, stringOf(body['data_source_id']));
  const places = ['database_id', 'view_id', 'create_database'].filter((key) => body[key] !== undefined);
  if (places.length !== 1)
    throw validationError('Exactly one of database_id, view_id, and create_database must be given.');
  checkConfiguration(body, stringOf(body['type']));
  const database =
    body['create_database'] === undefined ? existing(call) : linked(call, objectOf(body['create_database']));
  const view: View = {
    ...newStamps(call.now, token.botId),
    id: newId(),
    workspaceId: token.workspaceId,
    databaseId: database.id,
    dataSourceId: source.id,
    type: stringOf(body['type']),
    settings: Object.fromEntries(SETTINGS.map((key) => [key, setting(key, body[key])])),
  };
  state.views.set(view.id, view);
  return { body: serialise(call, view), committed: { resource: view.id } };
}

/** A configuration is kept without what was set to null: that means unset. */
function setting(key: string, value: Json): Json {
  if (key !== 'configuration' || value === undefined) return value ?? null;
  return Object.fromEntries(Object.entries(objectOf(value)).filter(([, each]) => each !== null));
}

function existing(call: Call): Database {
  if (call.body['view_id'] === undefined) return seenDatabase(call, stringOf(call.body['database_id']));
  return seenDatabase(call, viewOf(call, stringOf(call.body['view_id'])).databaseId);
}

/** A linked database: a place for views of somebody else's data source. */
function linked(call: Call, request: JsonObject): Database {
  const { state, token } = call;
  const page = seenPage(call, stringOf(objectOf(request['parent'])['page_id']));
  spendBlocks(call, 1);
  const database: Database = {
    ...newStamps(call.now, token.botId),
    id: newId(),
    workspaceId: token.workspaceId,
    parent: { type: 'page_id', page_id: page.id },
    inTrash: false,
    title: [],
    description: [],
    icon: null,
    cover: null,
    isInline: true,
    isLocked: false,
    dataSources: [],
  };
  state.databases.set(database.id, database);
  const after = page.children.indexOf(dashed(stringOf(objectOf(request['position'])['block_id'])));
  page.children.splice(after < 0 ? page.children.length : after + 1, 0, database.id);
  return database;
}

/** A configuration is for one type of view (text unconfirmed). */
function checkConfiguration(body: JsonObject, type: string): void {
  const wanted = objectOf(body['configuration'])['type'];
  if (wanted !== undefined && wanted !== type) {
    throw validationError(`The configuration type ${stringOf(wanted)} does not match the view type ${type}.`);
  }
}

function seenView(call: Call): View {
  return viewOf(call, call.path['view_id'] ?? '');
}

export function viewOf(call: Call, id: string): View {
  const view = call.state.views.get(dashed(id));
  if (view && canSee(call.state, call.token, view.databaseId)) return view;
  throw notFound(call.token, 'view', id);
}

function update(call: Call): Reply {
  const view = seenView(call);
  checkConfiguration(call.body, view.type);
  const changed = Object.entries(call.body).filter(([key]) => SETTINGS.includes(key));
  view.settings = {
    ...view.settings,
    ...Object.fromEntries(changed.map(([key, value]) => [key, setting(key, value)])),
  };
  touch(view, call.now, call.token.botId);
  return { body: serialise(call, view), committed: { resource: view.id } };
}

/** Answers the partial object (recorded by ramnes/notion-sdk-py). */
function remove(call: Call): Reply {
  const view = seenView(call);
  call.state.views.delete(view.id);
  const { id, databaseId, type } = view;
  return {
    body: { object: 'view', id, parent: { type: 'database_id', database_id: databaseId }, type },
    committed: { resource: id },
  };
}

function list(call: Call): Reply {
  const { database_id: database, data_source_id: source } = call.query;
  if ((database === undefined) === (source === undefined)) {
    throw validationError('Exactly one of database_id and data_source_id must be given.');
  }
  const id =
    database === undefined ? seenDataSource(call, stringOf(source)).id : seenDatabase(call, stringOf(database)).id;
  const found = [...call.state.views.values()].filter((view) => view.databaseId === id || view.dataSourceId === id);
  const { items, next } = slice(found, (view) => view.id, call.query, true);
  return {
    body: listBody(
      'view',
      items.map((view) => ({ object: 'view', id: view.id })),
      next,
    ),
  };
}

function serialise(call: Call, view: View): JsonObject {
  const { name, filter, sorts, quick_filters, configuration } = view.settings;
  return {
    object: 'view',
    id: view.id,
    parent: { type: 'database_id', database_id: view.databaseId },
    data_source_id: view.dataSourceId,
    name,
    type: view.type,
    created_time: exact(view.createdTime),
    created_by: { object: 'user', id: view.createdBy },
    last_edited_time: exact(view.lastEditedTime),
    last_edited_by: { object: 'user', id: view.lastEditedBy },
    url: `${call.origins.app}/p/${undashed(view.databaseId)}?v=${undashed(view.id)}`,
    filter,
    sorts,
    quick_filters,
    configuration: configuration ?? (PLAIN.includes(view.type) ? { type: view.type } : null),
  };
}
