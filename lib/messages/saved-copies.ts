/** Whether a page is in a data source already. */
export type SavedCopies =
  /** Newest first; none for a page that was not saved there. */
  | { kind: 'known'; copies: SavedCopy[] }
  /** The data source has no column for the address: nobody can tell. */
  | { kind: 'noColumn' };

export interface SavedCopy {
  id: string;
  /** In Notion. */
  url: string;
  title: string;
  /** ms since 1970, the minute. */
  createdAt: number;
}
