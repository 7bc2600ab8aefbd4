import type { UploadStore } from '../ports/upload-store.ts';
import type { Database } from './database.ts';

/**
 * How long an attached upload is used again after it was last seen to work. It does not expire by itself, but its page
 * may be deleted for good, and Notion does not say what becomes of it then. ms
 */
const KEEP_MS = 14 * 24 * 60 * 60_000;

/** Attached uploads in IndexedDB, by connection and hash. */
export function uploadStore(database: Promise<Database>, now: () => number): UploadStore {
  return {
    async find(connectionId, sha256) {
      const found = await (await database).get('uploads', [connectionId, sha256]);
      return found && now() - found.at < KEEP_MS ? found.uploadId : null;
    },
    async keep(connectionId, uploads) {
      const tx = (await database).transaction(['uploads', 'connections'], 'readwrite');
      const store = tx.objectStore('uploads');
      for await (const cursor of store) if (now() - cursor.value.at >= KEEP_MS) await cursor.delete();
      const isKnown = (await tx.objectStore('connections').getKey(connectionId)) !== undefined;
      const writes = (isKnown ? uploads : []).map(({ sha256, uploadId }) =>
        store.put({ uploadId, at: now() }, [connectionId, sha256]),
      );
      await Promise.all([...writes, tx.done]);
    },
    async forgetAll(connectionId) {
      await (await database).delete('uploads', IDBKeyRange.bound([connectionId], [connectionId, []]));
    },
    async forget(connectionId, hashes) {
      const tx = (await database).transaction('uploads', 'readwrite');
      await Promise.all([...hashes.map((sha256) => tx.store.delete([connectionId, sha256])), tx.done]);
    },
  };
}
