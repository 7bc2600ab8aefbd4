import type { Block } from '../blocks/block.ts';
import type { ConversionReason } from '../blocks/conversion-reason.ts';
import type { Annotations, RichText } from '../blocks/rich-text.ts';
import type { LossKind } from './conversion.ts';

/**
 * What a handler returns: one piece, or pieces nested as deeply as it likes (they are walked once, never copied).
 * Handlers do not decide about paragraphs; `wrap-inline` does.
 */
export type Pieces = Piece | readonly Pieces[];

export type Piece = TextPiece | EquationPiece | BreakPiece | EdgePiece | BlockPiece | CaptionPiece | NotePiece;

/** How white space of a text is shown: CSS `white-space` reduced to what makes a difference here. */
export type WhiteSpace = 'normal' | 'pre' | 'pre-line';

export interface TextPiece {
  kind: 'text';
  value: string;
  space: WhiteSpace;
  marks: Annotations;
  /** Absolute http(s) address, or null. */
  href: string | null;
}

/** TeX. A display formula stands in its own block where the place allows one. */
export interface EquationPiece {
  kind: 'equation';
  expression: string;
  display: boolean;
  marks: Annotations;
}

/** `<br>`. */
export interface BreakPiece {
  kind: 'break';
}

/** The edge of a block-level box: ends the paragraph before it. */
export interface EdgePiece {
  kind: 'edge';
}

export interface BlockPiece {
  kind: 'block';
  block: Block;
  /** What was noted while its content was converted. */
  notes: Notes;
  picture?: PictureWords;
}

/** What is known of a picture beside its bytes: it becomes part of the caption where nothing else says it. */
export interface PictureWords {
  alt: string;
  /** Where a link around the picture leads, or null. Pictures in Notion cannot be links. */
  href: string | null;
  /** What to call that link where the picture has no words of its own; null where no word may be added. */
  label: string | null;
}

/** The caption of a picture, listing or embed nearby; a paragraph where there is none. */
export interface CaptionPiece {
  kind: 'caption';
  text: RichText[];
  notes: Notes;
}

/** Something to tell beside the content: a simplification, or the bytes of a picture. */
export type NotePiece = LossPiece | UploadPiece;

export interface LossPiece {
  kind: 'loss';
  loss: { kind: LossKind; what: string; reason: ConversionReason };
}

export interface UploadPiece {
  kind: 'upload';
  id: string;
  dataUrl: string;
}

export type Notes = readonly (NotePiece | Notes)[];

export const EDGE: EdgePiece = { kind: 'edge' };
export const BREAK: BreakPiece = { kind: 'break' };
export const NOTHING: Pieces = [];

/** A finished block, with what was noted inside it. */
export function blockPiece(block: Block, notes: Notes = []): BlockPiece {
  return { kind: 'block', block, notes };
}

const MAX_WHAT = 200;

/** Records a simplification where it happens; `what` is cut to the 200 units a loss may have. */
export function lossPiece(kind: LossKind, what: string, reason: ConversionReason): LossPiece {
  return {
    kind: 'loss',
    loss: { kind, what: what.replace(/\s+/g, ' ').trim().slice(0, MAX_WHAT).toWellFormed(), reason },
  };
}
