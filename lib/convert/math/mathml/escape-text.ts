import { readable } from './readable.ts';

const ESCAPED: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words within `\text{…}`: the signs that TeX gives a meaning escaped, accents that stand alone left out. */
export function escapeText(text: string): string {
  return readable(text)
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\\~^]/g, (sign) => ESCAPED[sign] ?? '')
    .replace(/(?<!\\text[a-z]+)[{}#$%&_](?!\})/g, '\\$&');
}
