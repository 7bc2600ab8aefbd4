import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { TargetSchema } from '../blocks/property.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import type { Job, JobContent } from '../job/job.ts';
import type { RateWindow } from '../job/rate-window.ts';
import type { Connection } from '../ports/token-store.ts';

/**
 * Everything of ours that lasts lies in the extension origin's IndexedDB, which content scripts cannot read.
 * Each store is one port's.
 */
export interface TearsheetSchema extends DBSchema {
  connections: { key: string; value: Connection };
  /** Read back through `parseJob`: an older or newer version may have written them. */
  jobs: { key: string; value: Job };
  contents: { key: string; value: JobContent };
  /** By connection. */
  rates: { key: string; value: RateWindow };
  /** Columns of data sources as last seen. */
  schemas: { key: string; value: TargetSchema };
  /** Bytes of pictures by job and source address. */
  bytes: { key: [jobId: string, key: string]; value: Blob };
  captures: {
    key: string;
    value: { id: string; tabId: number; at: number; snapshot: Snapshot };
    indexes: { tab: number };
  };
}

export type Database = IDBPDatabase<TearsheetSchema>;

/** A later version adds a branch to `upgrade`; none ever changes. */
const VERSION = 1;

/** Opens the database; the browser shares one connection per context. */
export function openDatabase(): Promise<Database> {
  return openDB<TearsheetSchema>('tearsheet', VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('connections', { keyPath: 'id' });
        database.createObjectStore('jobs', { keyPath: 'id' });
        database.createObjectStore('contents', { keyPath: 'jobId' });
        database.createObjectStore('rates');
        database.createObjectStore('schemas');
        database.createObjectStore('bytes');
        database.createObjectStore('captures', { keyPath: 'id' }).createIndex('tab', 'tabId');
      }
    },
    // A newer version in another context waits for us.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
