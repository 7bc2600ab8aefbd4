import type { CaptureMode } from '../hast/snapshot.ts';
import type { Destination } from '../settings/destination.ts';

/** What the user asked to be saved. */
export interface ClipRequest {
  tabId: number;
  mode: CaptureMode;
  /** The capture the user saw, or null to read the page now. */
  captureId: string | null;
  /** As edited in the popup, or null for the page's own. */
  title: string | null;
  destination: Destination;
}
