import type { CaptureStore } from '../ports/capture-store.ts';
import type { Database } from './database.ts';

/** A popup that closed without Save leaves its snapshot behind; it goes after this long. ms */
const KEEP_MS = 60 * 60_000;

/** Snapshots in IndexedDB, one a tab. */
export function captureStore(database: Promise<Database>, now: () => number): CaptureStore {
  return {
    async put(tabId, snapshot) {
      const tx = (await database).transaction('captures', 'readwrite');
      const id = crypto.randomUUID();
      for await (const cursor of tx.store) {
        const { tabId: ofTab, at } = cursor.value;
        if (ofTab === tabId || now() - at > KEEP_MS) await cursor.delete();
      }
      await Promise.all([tx.store.add({ id, tabId, at: now(), snapshot }), tx.done]);
      return id;
    },
    async forget(tabId) {
      const tx = (await database).transaction('captures', 'readwrite');
      const keys = await tx.store.index('tab').getAllKeys(tabId);
      await Promise.all([...keys.map((key) => tx.store.delete(key)), tx.done]);
    },
    async get(captureId) {
      return (await (await database).get('captures', captureId))?.snapshot ?? null;
    },
  };
}
