import type { LocalFileStore } from '../ports/local-file-store.ts';
import type { Database } from './database.ts';

/** A draft may wait so long; then its files go. ms */
const KEEP_MS = 24 * 60 * 60_000;

/** Files in IndexedDB, where drafts know them by their ids. */
export function localFileStore(database: Promise<Database>, now: () => number): LocalFileStore {
  return {
    async put(bytes) {
      const tx = (await database).transaction('localFiles', 'readwrite');
      const id = crypto.randomUUID();
      for await (const cursor of tx.store) if (now() - cursor.value.at > KEEP_MS) await cursor.delete();
      await Promise.all([tx.store.add({ id, at: now(), bytes }), tx.done]);
      return id;
    },
    async get(id) {
      return (await (await database).get('localFiles', id))?.bytes ?? null;
    },
  };
}
