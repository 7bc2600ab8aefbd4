import type { TokenStore } from '../ports/token-store.ts';
import type { Database } from './database.ts';

/** Connections in IndexedDB, oldest first. */
export function tokenStore(database: Promise<Database>): TokenStore {
  return {
    async list() {
      const connections = await (await database).getAll('connections');
      return connections.toSorted((a, b) => a.connectedAt - b.connectedAt);
    },
    async get(connectionId) {
      return (await (await database).get('connections', connectionId)) ?? null;
    },
    async put(connection) {
      await (await database).put('connections', connection);
    },
    async remove(connectionId) {
      await (await database).delete('connections', connectionId);
    },
  };
}
