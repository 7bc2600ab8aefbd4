import type { Problem } from '../popup/popup-props.ts';

/** A place a database can be made in. */
export interface CreatePlace {
  id: string;
  /** Of the page; empty for a private page of the user's own. */
  title: string;
  /** Name of the account, and the way to the page. */
  workspace: string;
  isPrivate: boolean;
}

/** Making a database for clips. */
export interface CreateDatabaseView {
  places: readonly CreatePlace[];
  /** Id of the chosen place. */
  place: string | null;
  onPlace: (id: string) => void;
  creating: boolean;
  problem: Problem | null;
  /** Title of the database that was just made. */
  created: string | null;
  onCreate: () => void;
}
