import type { Root } from 'hast';
import type { Block } from '../blocks/block.ts';
import type { Loss } from '../blocks/loss.ts';

export type { Loss, LossKind } from '../blocks/loss.ts';

/** What `toBlocks` takes beside the tree. */
export interface ConvertOptions {
  /** Absolute address that relative links and sources are resolved against. */
  baseUrl: string;
  /** A first heading that repeats this title is dropped. Leave it out to drop nothing. */
  title?: string;
  /**
   * Captions tell what the page knows of a picture but does not show as text: its alternative text, and where a link
   * around it led. Default: no, only words that the page shows are converted.
   */
  altCaptions?: boolean;
  /** The page is open, so that pictures only it can read (blob:) can be had from it. Default: no. */
  isOpen?: boolean;
}

export interface Conversion {
  /** Nested to any depth; text limits applied, limits on children and tiers not yet (see `lib/batch`). */
  blocks: Block[];
  /**
   * Pictures without an address of their own (data:, canvas, inline SVG, blob:): the `file_upload.id` used in `blocks` →
   * its data: URL, or the blob: URL under which only the page can read it.
   */
  uploads: Record<string, string>;
  /** Everything that was simplified, in document order. */
  losses: Loss[];
}

/** The converter: pure, total, linear in the size of the tree. */
export type ToBlocks = (tree: Root, options: ConvertOptions) => Conversion;
