import type { Snapshot } from '../hast/snapshot.ts';

/** Pages that are open in no tab. */
export interface LinkedPages {
  /**
   * Loads a page with the user's cookies, and reads it; nothing of it runs, and nothing it names is loaded.
   * @param url http or https
   * @param pageUrl the page it is linked from: into a private network only a page that is there itself leads
   * @throws LinkedPageError when it cannot be had or is no page
   */
  read(url: string, pageUrl: string): Promise<Snapshot>;
}
