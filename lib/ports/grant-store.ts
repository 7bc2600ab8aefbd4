import type { OAuthGrant, TokenPair } from './oauth-grant.ts';
import type { Connection } from './token-store.ts';

/** A connection made by OAuth, as it is stored: one record, so that its two tokens can never part. */
export interface OAuthConnection extends Connection {
  grant: OAuthGrant;
}

/** The connections that renew themselves; the same records as `TokenStore`'s. Writes are durable when they resolve. */
export interface GrantStore {
  /** Null when the connection is gone, or was made with a pasted token. */
  get(connectionId: string): Promise<OAuthConnection | null>;
  put(connection: OAuthConnection): Promise<void>;
  /**
   * Puts a new pair in place of the old one, in one transaction.
   * @param staleToken the access token that was renewed; when the record holds another by now, nothing is written
   * @returns whether it was written
   */
  replacePair(connectionId: string, staleToken: string, pair: TokenPair): Promise<boolean>;
}
