import type { ConversionReason } from '../blocks/conversion-reason.ts';
import type { Conversion, Loss, LossKind } from './conversion.ts';
import { lossPiece, type Notes } from './pieces.ts';

/** Takes down what was noted, block by block. */
export class Ledger {
  readonly losses: Loss[] = [];
  readonly uploads: Conversion['uploads'] = {};
  /** Index of the top-level block that is spoken of, or null. */
  block: number | null = null;

  record(notes: Notes): void {
    for (const note of notes) {
      if (!('kind' in note)) this.record(note);
      else if (note.kind === 'upload') this.uploads[note.id] = note.dataUrl;
      else this.losses.push({ ...note.loss, block: this.block });
    }
  }

  loss(kind: LossKind, what: string, reason: ConversionReason): void {
    this.record([lossPiece(kind, what, reason)]);
  }
}
