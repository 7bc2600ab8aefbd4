import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { TargetSchema } from '../blocks/property.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import type { Job, JobContent } from '../job/job.ts';
import type { RateWindow } from '../job/rate-window.ts';
import type { PendingSignIn } from '../ports/pending-sign-in-store.ts';
import type { Connection } from '../ports/token-store.ts';

/**
 * Everything of ours that lasts lies in the extension origin's IndexedDB, which content scripts cannot read.
 * Each store is one port's.
 */
export interface TearsheetSchema extends DBSchema {
  connections: { key: string; value: Connection };
  /** Sign-ins under way, by state. */
  pendingSignIns: { key: string; value: PendingSignIn };
  /** Read back through `parseJob`: an older or newer version may have written them. */
  jobs: { key: string; value: Job };
  contents: { key: string; value: JobContent };
  /** By connection. */
  rates: { key: string; value: RateWindow };
  /** Columns of data sources as last seen. */
  schemas: { key: string; value: TargetSchema };
  /** Attached uploads by connection and hash of their bytes. */
  uploads: { key: [connectionId: string, sha256: string]; value: { uploadId: string; at: number } };
  /** Bytes of pictures by job and hash; those that came with the page by their key at first. */
  bytes: { key: [jobId: string, key: string]; value: Blob };
  /** Files of the user's computer, until the clip they belong to is accepted. */
  localFiles: { key: string; value: { id: string; at: number; bytes: Blob } };
  captures: {
    key: string;
    value: { id: string; tabId: number; at: number; snapshot: Snapshot };
    indexes: { tab: number };
  };
}

export type Database = IDBPDatabase<TearsheetSchema>;

/** A later version adds a branch to `upgrade`; none ever changes. */
const VERSION = 4;

/** Opens the database; the browser shares one connection per context. */
export function openDatabase(): Promise<Database> {
  return openDB<TearsheetSchema>('tearsheet', VERSION, {
    async upgrade(database, oldVersion, _newVersion, tx) {
      if (oldVersion < 1) {
        database.createObjectStore('connections', { keyPath: 'id' });
        database.createObjectStore('jobs', { keyPath: 'id' });
        database.createObjectStore('contents', { keyPath: 'jobId' });
        database.createObjectStore('rates');
        database.createObjectStore('schemas');
        database.createObjectStore('bytes');
        database.createObjectStore('captures', { keyPath: 'id' }).createIndex('tab', 'tabId');
      }
      if (oldVersion < 2) {
        database.createObjectStore('pendingSignIns', { keyPath: 'state' });
        // Connections were made with pasted tokens only, and said nothing of the kind.
        const unknown = { workspaceId: '', workspaceIcon: null, actsForUser: false, grant: null };
        for await (const cursor of tx.objectStore('connections')) await cursor.update({ ...unknown, ...cursor.value });
      }
      if (oldVersion < 3) database.createObjectStore('uploads');
      if (oldVersion < 4) database.createObjectStore('localFiles', { keyPath: 'id' });
    },
    // A newer version in another context waits for us.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
