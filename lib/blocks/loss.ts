/** One simplification, recorded where it happens. */
export interface Loss {
  /** What kind of thing was simplified. */
  kind: LossKind;
  /** What it was: an element name, an address, the start of a text; at most 200 UTF-16 units. */
  what: string;
  /** Why, as a stable code that the interface turns into a sentence. */
  reason: string;
  /** Index of the top-level block it belongs to, or null where it left no trace. */
  block: number | null;
}

export const LOSS_KINDS = [
  'link',
  'image',
  'file',
  'table',
  'media',
  'embed',
  'math',
  'code',
  'style',
  'form',
  'text',
  'structure',
  /** A value for a column that is gone, has changed or takes no such value. */
  'value',
  /** The note could not be added as a comment. */
  'note',
  /** Notion's template did not come in time, or is gone. */
  'template',
  /** What was left as it is because somebody else made or changed it. */
  'kept',
] as const;

export type LossKind = (typeof LOSS_KINDS)[number];
