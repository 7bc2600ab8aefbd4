import type { Snapshot } from '../hast/snapshot.ts';

/** Snapshots between the opening of the popup and Save. */
export interface CaptureStore {
  /** Keeps a snapshot of a tab in place of the tab's earlier one; returns the id under which it can be had. */
  put(tabId: number, snapshot: Snapshot): Promise<string>;
  /** Removes what was read of a tab. */
  forget(tabId: number): Promise<void>;
  get(captureId: string): Promise<Snapshot | null>;
}
