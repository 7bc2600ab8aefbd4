import type { GrantStore, OAuthConnection } from '../ports/grant-store.ts';
import type { Connection } from '../ports/token-store.ts';
import type { Database } from './database.ts';

/** A pair that was lost after the old one was used up could not be had again. */
const STRICT = { durability: 'strict' } as const;

/** The grants of connections, in the records of `tokenStore`. */
export function grantStore(database: Promise<Database>): GrantStore {
  return {
    async get(connectionId) {
      return withGrant(await (await database).get('connections', connectionId));
    },
    async put(connection) {
      const tx = (await database).transaction('connections', 'readwrite', STRICT);
      await Promise.all([tx.store.put(connection), tx.done]);
    },
    async replacePair(connectionId, staleToken, { accessToken, refreshToken }) {
      const tx = (await database).transaction('connections', 'readwrite', STRICT);
      const connection = withGrant(await tx.store.get(connectionId));
      const isStale = connection?.token === staleToken;
      if (connection && isStale) {
        await tx.store.put({ ...connection, token: accessToken, grant: { ...connection.grant, refreshToken } });
      }
      await tx.done;
      return isStale;
    },
  };
}

function withGrant(connection: Connection | undefined): OAuthConnection | null {
  return connection?.grant ? { ...connection, grant: connection.grant } : null;
}
