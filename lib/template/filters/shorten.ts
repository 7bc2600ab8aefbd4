const GRAPHEMES = new Intl.Segmenter();

/** Cuts a text to so many characters as people count them, the last of which is then `…`. */
export function shorten(text: string, most: number): string {
  if (most <= 0 || text.length <= most) return text;
  const characters = Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
