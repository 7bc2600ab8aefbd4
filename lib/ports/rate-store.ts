import type { RateWindow } from '../job/rate-window.ts';

/** What is known of each connection's rate; shared by all jobs, kept over restarts. */
export interface RateStore {
  /**
   * Changes the window of a connection in one transaction, so that no two requests take the same place.
   * @returns what `change` gave beside the window
   */
  change<T>(connectionId: string, change: (window: RateWindow) => { window: RateWindow; result: T }): Promise<T>;
  /** Drops what is known of a connection. */
  forget(connectionId: string): Promise<void>;
}
