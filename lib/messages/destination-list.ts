import type { Failure } from '../errors/failure.ts';
import type { Destination } from '../settings/destination.ts';

/** Where clips can go, as Notion says now. */
export interface DestinationList {
  items: Destination[];
  /** What became of places the user keeps: the recent and the pinned ones. */
  changes: PlaceChange[];
  /** Why an account could not be asked; its places are then as they were last seen. */
  problem: Failure | null;
}

export interface PlaceChange {
  id: string;
  what: 'renamed' | 'moved' | 'trashed' | 'unshared';
  /** Its title as it was known. */
  title: string;
  /** Its new title, or where it stands now; empty for the others. */
  now: string;
}
