/** A database whose making was begun: what must be known to tell later whether Notion made it. */
export interface Creation {
  connectionId: string;
  /** Id of the page it is to lie in, or null for a private page of its own. */
  parentId: string | null;
  title: string;
  /** ms since 1970, by our clock and by Notion's. */
  sentAt: number;
  notionAt: number;
}

/** One open making an account; it outlives the worker. */
export interface CreationStore {
  get(connectionId: string): Promise<Creation | null>;
  put(creation: Creation): Promise<void>;
  remove(connectionId: string): Promise<void>;
}
