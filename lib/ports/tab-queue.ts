import type { Failure } from '../errors/failure.ts';
import type { Destination } from '../settings/destination.ts';

/** A tab that is to be saved beside others: each becomes a clip of its own. */
export interface QueuedTab {
  tabId: number;
  /** As the browser told them when the user chose the tab. */
  url: string;
  title: string;
  destination: Destination;
  /** What is in it, or its address only. */
  as: 'page' | 'bookmark';
  /** When it was wished for, ms since 1970. */
  at: number;
  /**
   * `asking` until the user lets us read its site; `waiting` for its turn. `saved` is in the journal with what the tab
   * shows, `bookmarked` with its address, because nothing could be read; `failed` is not saved, for the reason in `failure`.
   */
  state: 'asking' | 'waiting' | 'saved' | 'bookmarked' | 'failed';
  failure: Failure | null;
}

/** Tabs on their way into the journal. It lives as long as the browser, as the tabs do. */
export interface TabQueue {
  list(): Promise<QueuedTab[]>;
  /** Changes it; changes from several places at once are all kept. */
  update(change: (tabs: QueuedTab[]) => QueuedTab[]): Promise<void>;
}
