import type { GrantStore, OAuthConnection } from '../../lib/ports/grant-store.ts';

/** Connections in memory. */
export function memoryGrantStore(records = new Map<string, OAuthConnection>()): GrantStore {
  return {
    get: async (id) => records.get(id) ?? null,
    put: async (connection) => void records.set(connection.id, connection),
    replacePair: async (id, stale, { accessToken, refreshToken }) => {
      const record = records.get(id);
      if (record?.token !== stale) return false;
      records.set(id, { ...record, token: accessToken, grant: { ...record.grant, refreshToken } });
      return true;
    },
  };
}
