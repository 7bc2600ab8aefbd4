/** A top-level block that stood on a page before an update. */
export interface OldBlock {
  id: string;
  /** Tells whether anything in it changed since it was first looked at. */
  stamp: string;
  state: OldBlockState;
  /** When a request to trash it left whose answer never came, ms since 1970, or null: it may still be carried out. */
  lostAt: number | null;
}

/**
 * `kept` is not ours or was changed by somebody; `gone` was removed by somebody else; `trashed` was removed by us, and
 * is what Undo brings back. `sending` is written before the request leaves: found later, a block in the trash was put
 * there by us.
 */
export type OldBlockState = 'there' | 'sending' | 'trashed' | 'gone' | 'kept';
