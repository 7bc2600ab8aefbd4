import type { Reference } from '../blocks/field-draft.ts';

/** People that can be named in a clip. */
export interface FoundPeople {
  items: Reference[];
  /** The token may not list the whole workspace: these are its owner and people seen in the data source. */
  limited: boolean;
}
