/** The alphabets from U+1D400 on, 52 letters each, in their order. */
const LATIN = [
  ...['bold', 'italic', 'bold-italic', 'script', 'bold-script', 'fraktur', 'double-struck', 'bold-fraktur'],
  ...['sans-serif', 'bold-sans-serif', 'sans-serif-italic', 'sans-serif-bold-italic', 'monospace'],
];
/** The Greek ones from U+1D6A8 on, 58 signs each. */
const GREEK = ['bold', 'italic', 'bold-italic', 'bold-sans-serif', 'sans-serif-bold-italic'];
/** Digits from U+1D7CE on. */
const DIGITS = ['bold', 'double-struck', 'sans-serif', 'bold-sans-serif', 'monospace'];
/** Letters that Unicode had before, in its block of letterlike symbols. */
const LETTERLIKE = [
  ['double-struck', 'ℂℍℕℙℚℝℤℽℾℿⅅⅆⅇⅈⅉ'],
  ['script', 'ℬℰℱℋℐℒℳℛℯℊℴ'],
  ['fraktur', 'ℭℌℨ'],
  ['italic', 'ℎ'],
] as const;

/** Letter and `mathvariant` of a character that is styled by itself (U+1D400 and its like); null for any other. */
export function styledLetter(sign: string): { letter: string; variant: string } | null {
  const code = sign.codePointAt(0) ?? 0;
  const variant = variantAt(code) ?? LETTERLIKE.find(([, letters]) => letters.includes(sign))?.[0];
  if (!variant) return null;
  // Italic d, e, i stand for the differential and the constants where they are double-struck.
  return { letter: sign.normalize('NFKC'), variant: /[ⅅ-ⅉ]/.test(sign) ? 'italic' : variant };
}

function variantAt(code: number): string | undefined {
  if (code < 0x1d400 || code > 0x1d7ff) return undefined;
  if (code < 0x1d6a4) return LATIN[Math.floor((code - 0x1d400) / 52)];
  if (code < 0x1d6a8) return 'italic';
  if (code < 0x1d7ca) return GREEK[Math.floor((code - 0x1d6a8) / 58)];
  return code < 0x1d7ce ? 'bold' : DIGITS[Math.floor((code - 0x1d7ce) / 10)];
}
