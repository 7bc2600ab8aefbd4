/** Equal but for case, punctuation and white space. */
export function isSameText(one: string, other: string): boolean {
  return squash(one) === squash(other);
}

/** Share of the words of the shorter text that are in the longer one, 0 to 1; a single common word counts little. */
export function wordOverlap(one: string, other: string): number {
  const [a, b] = [words(one), words(other)];
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const word of short) if (long.has(word)) shared++;
  return short.size < 3 ? shared / long.size : shared / short.size;
}

/** Letters and digits only, in lower case. */
export function squash(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Of scripts that do not set words apart, each character stands for a word. */
const WORD =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]|(?:(?![\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])[\p{L}\p{N}])+/gu;

function words(text: string): Set<string> {
  return new Set(text.normalize('NFKC').toLowerCase().match(WORD));
}
