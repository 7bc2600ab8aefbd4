import { escapeText } from './escape-text.ts';
import type { Piece } from './piece.ts';
import { spaceOfWidth } from './space-of-width.ts';

const COMMANDS = new Map([
  ['bold', 'textbf'],
  ['italic', 'textit'],
  ['monospace', 'texttt'],
  ['sans-serif', 'textsf'],
]);
/** KaTeX stops at signs that it has no bold form of. */
const STYLED = /^[\w .,:;!?()\-\u00c0-\u00ff]+$/;
/** Widths of Unicode's spaces in em. */
const WIDTHS: Record<string, number> = {
  '\u2000': 0.5,
  '\u2001': 1,
  '\u2002': 0.5,
  '\u2003': 1,
  '\u2004': 0.33,
  '\u2005': 0.22,
  '\u2006': 0.17,
  '\u2009': 0.17,
  '\u200a': 0.06,
  '\u202f': 0.2,
  '\u205f': 0.22,
  '\u3000': 1,
};

/** More spaces than these in a line say nothing. */
const MOST = 8;

/** Words as TeX; white space alone is as wide as it is written. */
export function words(text: string, variant: string | null = null): Piece {
  const escaped = escapeText(text);
  if (escaped.trim() === '') return spaces(text);
  const command = (STYLED.test(escaped) && COMMANDS.get(variant ?? '')) || 'text';
  return { tex: `\\${command}{${escaped}}`, kind: 'atom', letters: text };
}

/** A line of spaces; those that HTML collapses do not count. */
export function spaces(text: string): Piece {
  const unbroken = text.split('\u00a0').length - 1;
  if (unbroken > 0) return { tex: '~'.repeat(Math.min(unbroken, MOST)), kind: 'space' };
  return spaceOfWidth([...text].reduce((em, sign) => em + (WIDTHS[sign] ?? 0), 0));
}
