import { linkRelations } from '../content/link-relations.ts';
import { newProperty } from '../content/schema-property.ts';
import { storeFile, storeIcon } from '../content/store-file.ts';
import { storeRichText } from '../content/store-rich-text.ts';
import { storeValue } from '../content/store-value.ts';
import { findProperty } from '../content/write-properties.ts';
import { isObject, type JsonObject } from '../json.ts';
import { dashed, newId } from '../model/ids.ts';
import { newStamps } from '../model/stamps.ts';
import type { State } from '../model/state.ts';
import type { Database, DataSource, Parent, Property, Token } from '../model/types.ts';
import { idOf, workspaceOf } from './find-reference.ts';
import type { SeedDatabase, SeedDataSource, SeedRow } from './seed-format.ts';
import { addPage, authorOf } from './seed-page.ts';

const text = (content: string) => storeRichText([{ text: { content } }]);

export function seedDatabase(state: State, seed: SeedDatabase): void {
  const parentId = seed.parent === undefined ? null : idOf(state, seed.parent);
  const above = parentId === null ? undefined : state.pages.get(parentId);
  const parent: Parent =
    parentId === null ? { type: 'workspace', workspace: true } : { type: 'page_id', page_id: parentId };
  const workspaceId = above?.workspaceId ?? workspaceOf(state, seed.workspace).id;
  const database: Database = {
    ...newStamps(state.now(), authorOf(state, workspaceId)),
    id: dashed(seed.id ?? newId()),
    workspaceId,
    parent,
    inTrash: false,
    title: text(seed.title),
    description: seed.description === undefined ? [] : text(seed.description),
    icon: storeIcon(state, seed.icon),
    cover: seed.cover ? storeFile(state, seed.cover) : null,
    isInline: seed.isInline ?? false,
    isLocked: false,
    dataSources: [],
  };
  state.databases.set(database.id, database);
  above?.children.push(database.id);
  for (const source of seed.dataSources) seedDataSource(state, database, source);
}

function seedDataSource(state: State, database: Database, seed: SeedDataSource): void {
  const source: DataSource = {
    ...newStamps(state.now(), database.createdBy),
    id: dashed(seed.id ?? newId()),
    workspaceId: database.workspaceId,
    parent: { type: 'database_id', database_id: database.id },
    databaseId: database.id,
    inTrash: false,
    title: seed.title === undefined ? database.title : text(seed.title),
    description: [],
    icon: database.icon,
    properties: columns(state, seed.properties),
    templates: (seed.templates ?? []).map((template) => ({
      id: dashed(template.id ?? newId()),
      name: template.name,
      isDefault: template.isDefault ?? false,
      children: template.children,
    })),
    nextUniqueId: 1,
  };
  state.dataSources.set(source.id, source);
  database.dataSources.push(source.id);
  linkRelations(state, source);
  for (const row of seed.rows ?? []) seedRow(state, source, row);
}

function columns(state: State, request: Readonly<Record<string, JsonObject>>): Property[] {
  const made: Property[] = [];
  for (const [name, config] of Object.entries(request)) {
    made.push(newProperty(state, name, config, made));
  }
  if (!made.some(({ type }) => type === 'title')) made.push(newProperty(state, 'Name', { title: {} }, []));
  return made;
}

function seedRow(state: State, source: DataSource, seed: SeedRow): void {
  const values: Record<string, JsonObject> = {};
  for (const [name, value] of Object.entries(seed.properties)) {
    const property = findProperty(source, name);
    if (!property || !isObject(value)) throw new Error(`Seed: ${name} is no property of the data source`);
    values[property.id] = storeValue(state, seedHand(source.workspaceId), property, value[property.type]);
  }
  const parent: Parent = { type: 'data_source_id', data_source_id: source.id, database_id: source.databaseId };
  addPage(state, seed, source.workspaceId, parent, values);
}

/** Stands in for the token a request would have: seeds may do everything in their workspace. */
function seedHand(workspaceId: string): Token {
  return {
    token: '',
    workspaceId,
    botId: '',
    name: 'seed',
    kind: 'internal',
    ownerId: null,
    capabilities: new Set(),
    shared: 'everything',
    revoked: true,
    clientId: null,
    issuedAt: 0,
  };
}
