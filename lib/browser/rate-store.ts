import { newRateWindow, type RateWindow } from '../job/rate-window.ts';
import type { RateStore } from '../ports/rate-store.ts';
import type { Database } from './database.ts';
import { inGroups } from './in-groups.ts';

/** A change of a window, which keeps what it came to for whoever asked for it. */
type Turn = (window: RateWindow) => RateWindow;

/** Rate windows in IndexedDB, by connection. Losing the last write costs one refused request, so it need not be strict. */
export function rateStore(database: Promise<Database>): RateStore {
  const turn = inGroups(async (connectionId, turns: readonly Turn[]) => {
    const tx = (await database).transaction(['rates', 'connections'], 'readwrite', { durability: 'relaxed' });
    const rates = tx.objectStore('rates');
    const stored = { ...newRateWindow, ...(await rates.get(connectionId)) };
    const window = turns.reduce((before, each) => each(before), stored);
    // An answer that comes after a connection was removed leaves no trace of it.
    const isKnown = (await tx.objectStore('connections').getKey(connectionId)) !== undefined;
    await Promise.all([...(isKnown ? [rates.put(window, connectionId)] : []), tx.done]);
    return turns;
  });
  return {
    async change(connectionId, change) {
      const results: ReturnType<typeof change>['result'][] = [];
      await turn(connectionId, (before) => {
        const { window, result } = change(before);
        results.push(result);
        return window;
      });
      const [result] = results;
      // The turn was taken, so there is one; it may be undefined itself.
      return result as ReturnType<typeof change>['result'];
    },
    async forget(connectionId) {
      await (await database).delete('rates', connectionId);
    },
  };
}
