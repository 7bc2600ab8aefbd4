import type { OAuthGrant } from './oauth-grant.ts';

/** Where connections and their tokens live: the extension origin's IndexedDB, which no page and no content script reads. */
export interface TokenStore {
  list(): Promise<Connection[]>;
  get(connectionId: string): Promise<Connection | null>;
  put(connection: Connection): Promise<void>;
  remove(connectionId: string): Promise<void>;
}

/** A connection with its secret. Only the worker reads the secret; everybody else gets `ConnectionView`. */
export interface Connection {
  /** The bot's id. */
  id: string;
  token: string;
  workspaceId: string;
  workspaceName: string;
  /** An emoji or the address of a picture, or null. Only a sign-in tells it. */
  workspaceIcon: string | null;
  botName: string;
  /** Whether it acts for a person, and so may make pages at the top of the workspace. */
  actsForUser: boolean;
  /** Bytes. */
  maxUploadBytes: number;
  /** ms since 1970. */
  connectedAt: number;
  /** What renews and ends it; null when its token was pasted. */
  grant: OAuthGrant | null;
}
