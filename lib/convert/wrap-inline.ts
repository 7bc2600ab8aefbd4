import type { Block } from '../blocks/block.ts';
import type { RichText } from '../blocks/rich-text.ts';
import { cleanText } from './inline/clean-text.ts';
import { setMarks } from './inline/inline-style.ts';
import { Line } from './inline/line.ts';
import { splitRawMath } from './inline/split-raw-math.ts';
import {
  type BlockPiece,
  blockPiece,
  type EquationPiece,
  type Notes,
  type PictureWords,
  type Piece,
  type Pieces,
} from './pieces.ts';

/** A block, and what was noted on the way to it. */
export interface FlowItem {
  /** Null for what was noted where nothing is left to see. */
  block: Block | null;
  notes: Notes;
  /** A paragraph that is the caption of a block nearby. */
  isCaption?: true;
  picture?: PictureWords;
}

/**
 * Solves inline against block once for all handlers: runs of inline pieces become paragraphs, edges and blocks end
 * them. Walks every piece once.
 */
export function wrapInline(pieces: Pieces): FlowItem[] {
  const wrapper = new Wrapper();
  wrapper.add(pieces);
  wrapper.endParagraph();
  return wrapper.items;
}

class Wrapper {
  readonly items: FlowItem[] = [];
  private readonly line = new Line();
  private notes: Notes[number][] = [];

  add(pieces: Pieces): void {
    if (isList(pieces)) for (const piece of pieces) this.add(piece);
    else this.addPiece(pieces);
  }

  endParagraph(): void {
    const notes = this.notes;
    this.notes = [];
    const blocks = toParagraphs(this.line.take());
    if (blocks.length === 0 && notes.length > 0) this.items.push({ block: null, notes });
    blocks.forEach((block, index) => {
      this.items.push({ block, notes: index === 0 ? notes : [] });
    });
  }

  private addPiece(piece: Piece): void {
    switch (piece.kind) {
      case 'text':
        this.line.text(piece);
        return;
      case 'equation':
        this.addEquation(piece);
        return;
      case 'break':
        if (this.line.break()) this.endParagraph();
        return;
      case 'edge':
        this.endParagraph();
        return;
      case 'block':
        this.addBlock(piece);
        return;
      case 'caption':
        this.endParagraph();
        this.items.push({
          block: { type: 'paragraph', paragraph: { rich_text: piece.text } },
          notes: piece.notes,
          isCaption: true,
        });
        return;
      case 'loss':
      case 'upload':
        this.notes.push(piece);
    }
  }

  private addEquation(piece: EquationPiece): void {
    const annotations = setMarks(piece.marks);
    const expression = cleanText(piece.expression).trim();
    if (expression === '') return;
    if (!piece.display) {
      this.line.equation(piece, {
        type: 'equation',
        equation: { expression },
        ...(annotations ? { annotations } : {}),
      });
      return;
    }
    this.addBlock(blockPiece({ type: 'equation', equation: { expression } }));
  }

  /** What was noted right before a block, with no text in between, was noted about it. */
  private addBlock({ kind: _, notes, ...piece }: BlockPiece): void {
    const before = this.line.isEmpty ? this.notes : [];
    if (this.line.isEmpty) this.notes = [];
    this.endParagraph();
    this.items.push({ ...piece, notes: before.length > 0 ? [before, notes] : notes });
  }
}

function toParagraphs(runs: RichText[]): Block[] {
  return splitRawMath(runs).map((part) =>
    'expression' in part
      ? { type: 'equation', equation: { expression: part.expression } }
      : { type: 'paragraph', paragraph: { rich_text: part.runs } },
  );
}

function isList(pieces: Pieces): pieces is readonly Pieces[] {
  return Array.isArray(pieces);
}

/** The item as pieces again, for a handler that only rearranged what it wrapped. */
export function itemPieces({ block, notes, isCaption, ...rest }: FlowItem): Pieces {
  if (!block) return notes;
  if (isCaption && block.type === 'paragraph') return { kind: 'caption', text: block.paragraph.rich_text, notes };
  return { kind: 'block', block, notes, ...rest };
}
