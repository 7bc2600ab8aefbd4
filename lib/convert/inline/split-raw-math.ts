import type { RichText } from '../../blocks/rich-text.ts';

/** A paragraph parted at the display formulas that its author typed into it. */
export type RawMathPart = { runs: RichText[] } | { expression: string };

/** Finds TeX between delimiters in running text. */
export function splitRawMath(runs: RichText[]): RawMathPart[] {
  return runs.length > 0 ? [{ runs }] : [];
}
