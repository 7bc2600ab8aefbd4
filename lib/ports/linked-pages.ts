import type { Snapshot } from '../hast/snapshot.ts';

/** Pages that are open in no tab. */
export interface LinkedPages {
  /**
   * Loads a page with the user's cookies, and reads it; nothing of it runs, and nothing it names is loaded.
   * @param url http or https
   * @throws LinkedPageError when it cannot be had or is no page
   */
  read(url: string): Promise<Snapshot>;
}
