import type { PendingSignInStore } from '../ports/pending-sign-in-store.ts';
import type { Database } from './database.ts';

/** Sign-ins under way, in IndexedDB. */
export function pendingSignInStore(database: Promise<Database>): PendingSignInStore {
  return {
    async put(pending) {
      await (await database).put('pendingSignIns', pending);
    },
    async take(state) {
      const tx = (await database).transaction('pendingSignIns', 'readwrite');
      const pending = await tx.store.get(state);
      await Promise.all([tx.store.delete(state), tx.done]);
      return pending ?? null;
    },
    async dropBefore(time) {
      const tx = (await database).transaction('pendingSignIns', 'readwrite');
      for await (const cursor of tx.store) if (cursor.value.startedAt < time) await cursor.delete();
      await tx.done;
    },
  };
}
