import type { ApiColor } from './color.ts';

/**
 * One run of Notion rich text, in request shape.
 * Source: https://developers.notion.com/reference/rich-text
 */
export type RichText = TextRun | EquationRun;

export interface TextRun {
  type: 'text';
  text: {
    /** At most 2,000 UTF-16 units; `\n` is a soft line break. */
    content: string;
    /** Absolute http(s) only: one other URL makes Notion refuse the whole request. */
    link?: { url: string };
  };
  annotations?: Annotations;
}

export interface EquationRun {
  type: 'equation';
  /** KaTeX source, 1 to 1,000 UTF-16 units. */
  equation: { expression: string };
  annotations?: Annotations;
}

/** Absent means false (or `default` for the colour), as in the API. */
export interface Annotations {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  code?: boolean;
  color?: ApiColor;
}
