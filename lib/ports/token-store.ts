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
  workspaceName: string;
  botName: string;
  /** Bytes. */
  maxUploadBytes: number;
  /** ms since 1970. */
  connectedAt: number;
}
