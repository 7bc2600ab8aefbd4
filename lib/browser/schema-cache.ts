import type { SchemaCache } from '../ports/schema-cache.ts';
import type { Database } from './database.ts';

/** Columns in IndexedDB, by data source. */
export function schemaCache(database: Promise<Database>): SchemaCache {
  return {
    async get(dataSourceId) {
      return (await (await database).get('schemas', dataSourceId)) ?? null;
    },
    async put(dataSourceId, schema) {
      await (await database).put('schemas', schema, dataSourceId);
    },
    async clear() {
      await (await database).clear('schemas');
    },
  };
}
