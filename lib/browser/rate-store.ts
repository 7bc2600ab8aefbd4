import { newRateWindow } from '../job/rate-window.ts';
import type { RateStore } from '../ports/rate-store.ts';
import type { Database } from './database.ts';

/** Rate windows in IndexedDB, by connection. Losing the last write costs one refused request, so it need not be strict. */
export function rateStore(database: Promise<Database>): RateStore {
  return {
    async change(connectionId, change) {
      const tx = (await database).transaction('rates', 'readwrite', { durability: 'relaxed' });
      const { window, result } = change({ ...newRateWindow, ...(await tx.store.get(connectionId)) });
      await Promise.all([tx.store.put(window, connectionId), tx.done]);
      return result;
    },
    async forget(connectionId) {
      await (await database).delete('rates', connectionId);
    },
  };
}
