import type { Root } from 'hast';
import type { Block } from '../blocks/block.ts';

/** What `toBlocks` takes beside the tree. */
export interface ConvertOptions {
  /** Absolute address that relative links and sources are resolved against. */
  baseUrl: string;
  /** A first heading that repeats this title is dropped. Leave it out to drop nothing. */
  title?: string;
}

export interface Conversion {
  /** Nested to any depth; text limits applied, limits on children and tiers not yet (see `lib/batch`). */
  blocks: Block[];
  /** Pictures without an address (data:, canvas, inline SVG): the `file_upload.id` used in `blocks` → its data: URL. */
  uploads: Record<string, string>;
  /** Everything that was simplified, in document order. */
  losses: Loss[];
}

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
  | 'table'
  | 'media'
  | 'embed'
  | 'math'
  | 'code'
  | 'style'
  | 'form'
  | 'text'
  | 'structure';

/** The converter: pure, total, linear in the size of the tree. */
export type ToBlocks = (tree: Root, options: ConvertOptions) => Conversion;
