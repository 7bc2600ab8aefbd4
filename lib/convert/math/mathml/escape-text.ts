import { readable } from './readable.ts';
import { SYMBOLS } from './symbol-table.ts';

const NAMED = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);
const PUNCTUATION = '–•·';

/**
 * Words within `\text{…}`: the signs that TeX gives a meaning escaped, accents that stand alone left out, and the
 * relations and operators that KaTeX takes only as mathematics set as such.
 */
export function escapeText(text: string): string {
  return readable(text.replace(/\s+/g, ' '))
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\\~^{}#$%&_]|[^\0-\x7f]/gu, inText);
}

function inText(sign: string): string {
  if (sign < '\x80') return NAMED.get(sign) ?? `\\${sign}`;
  const symbol = SYMBOLS.get(sign);
  return symbol && symbol.kind !== 'atom' && !PUNCTUATION.includes(sign) ? `$${symbol.tex}$` : sign;
}
