import type { CaptureMode } from '../hast/snapshot.ts';
import type { Write } from '../job/write.ts';
import type { Destination } from '../settings/destination.ts';

/** What a screenshot shows: what is visible, a part of it that the user chooses, or the page from top to end. */
export type ShotMode = 'visible' | 'area' | 'whole';

/** What is saved of a page: something that is read out of it, the file it shows, or a picture
 * of it. */
export type ClipMode = CaptureMode | 'pdf' | ShotMode;

/** What the user asked to be saved. */
export interface ClipRequest {
  tabId: number;
  /** Null where Save was pressed before anybody knew what the tab shows. */
  mode: ClipMode | null;
  /** The capture the user saw, or null to read the page now. */
  captureId: string | null;
  /** As edited in the popup, or null for the page's own. */
  title: string | null;
  destination: Destination;
  /**
   * Values the user set, by column id, each in the shape of a request. They win over what the page says of
   * itself. On a page that is there already they are the only ones written.
   */
  values: Readonly<Record<string, unknown>>;
  /** Left as a comment on the page; null for none. */
  note: string | null;
  write: Write;
  /** Indexes of top-level blocks the user removed in the preview of this capture with this title. */
  drop: readonly number[];
  /** Somebody looks at the popup and can be asked whether pictures may be fetched from another site. */
  mayAsk: boolean;
}

/** The choices of a save without questions. */
export const PLAIN_SAVE = {
  values: {},
  note: null,
  write: { kind: 'create' },
  drop: [],
  mayAsk: false,
} as const satisfies Partial<ClipRequest>;

export function isShot(mode: ClipMode | null): mode is ShotMode {
  return mode === 'visible' || mode === 'area' || mode === 'whole';
}
