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

export type LossKind =
  | 'link'
  | 'image'
  | 'file'
  | 'table'
  | 'media'
  | 'embed'
  | 'math'
  | 'code'
  | 'style'
  | 'form'
  | 'text'
  | 'structure';
