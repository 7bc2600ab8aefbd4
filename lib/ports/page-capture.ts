import type { PageLookup } from '../hast/page-lookup.ts';
import type { CaptureMode, Snapshot } from '../hast/snapshot.ts';

/** The page in a tab, reachable after the user's gesture. */
export interface PageCapture {
  /**
   * Reads the page.
   * @param lookups what else is wanted of it; the answers are `found` of the snapshot
   * @throws PageNotClippableError where the browser allows no script; SnapshotError when what came back is no snapshot
   */
  capture(tabId: number, mode: CaptureMode, lookups?: readonly PageLookup[]): Promise<Snapshot>;
  /**
   * Reads the bytes of a picture as the page itself can: same origin, CORS, blob: and data:.
   * @returns the bytes with the type the server named, or why not
   */
  readAsset(tabId: number, url: string): Promise<{ bytes: Blob } | { problem: string }>;
  /** Loads the page of a tab that the browser has put to sleep; at once for any other. Waits 20 s at most. */
  wake(tabId: number): Promise<void>;
  /** Whether the tab shows a PDF instead of a page. */
  isPdf(tabId: number): Promise<boolean>;
  /** The tab with a web page that the user was in last, of those we may see; null for none. */
  lastReadable(): Promise<number | null>;
  /** Where the tab is and what it is called, as the browser says: known even where no script may look. */
  about(tabId: number): Promise<{ url: string; title: string }>;
  /** Whether the tab is in a private window; true of one that is gone, because then nobody can tell. */
  isPrivate(tabId: number): Promise<boolean>;
  /**
   * What the page calls the picture, player or link at an address, in one line; empty when it says nothing, or when no
   * script may look.
   */
  label(tabId: number, frameId: number, address: string): Promise<string>;
}
