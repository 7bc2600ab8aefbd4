import { plainText } from '../content/store-rich-text.ts';
import type { Call } from '../http/call.ts';
import type { JsonObject } from '../json.ts';
import { undashed } from '../model/ids.ts';
import { exact } from '../model/stamps.ts';
import type { Database, DataSource, Property } from '../model/types.ts';
import { archivedKey } from './block.ts';
import { resolveFiles } from './resolve-files.ts';

/** A database as answered (recorded key order). */
export function serialiseDatabase(call: Call, database: Database): JsonObject {
  return {
    object: 'database',
    id: database.id,
    title: [...database.title],
    description: [...database.description],
    parent: { ...database.parent },
    is_inline: database.isInline,
    in_trash: database.inTrash,
    is_locked: database.isLocked,
    created_time: exact(database.createdTime),
    last_edited_time: exact(database.lastEditedTime),
    data_sources: database.dataSources.flatMap((id) => {
      const source = call.state.dataSources.get(id);
      return source && !source.inTrash ? [{ id, name: plainText([...source.title]) }] : [];
    }),
    icon: resolveFiles(call, database.icon),
    cover: resolveFiles(call, database.cover),
    url: databaseUrl(call, database.id),
    public_url: null,
    ...archivedKey(call, database.inTrash),
  };
}

export function serialiseDataSource(call: Call, source: DataSource): JsonObject {
  const database = call.state.databases.get(source.databaseId);
  return {
    object: 'data_source',
    id: source.id,
    cover: resolveFiles(call, database?.cover ?? null),
    icon: resolveFiles(call, source.icon),
    created_time: exact(source.createdTime),
    created_by: { object: 'user', id: source.createdBy },
    last_edited_by: { object: 'user', id: source.lastEditedBy },
    last_edited_time: exact(source.lastEditedTime),
    title: [...source.title],
    description: [...source.description],
    is_inline: database?.isInline ?? false,
    properties: Object.fromEntries(source.properties.map((property) => [property.name, serialiseProperty(property)])),
    parent: { type: 'database_id', database_id: source.databaseId },
    database_parent: database ? { ...database.parent } : { type: 'workspace', workspace: true },
    url: databaseUrl(call, source.databaseId),
    public_url: null,
    in_trash: source.inTrash,
    ...archivedKey(call, source.inTrash),
  };
}

export function serialiseProperty(property: Property): JsonObject {
  const { id, name, description, type, config } = property;
  return { id, name, description, type, [type]: config };
}

function databaseUrl(call: Call, id: string): string {
  return `${call.origins.app}/p/${undashed(id)}`;
}
