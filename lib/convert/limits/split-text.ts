/** Longer than any grapheme a reader could make out; looking further would only cost time. */
const MAX_GRAPHEME = 64;

/**
 * Cuts text into pieces of at most `max` UTF-16 units, on the borders of graphemes, so that no emoji, accent or
 * surrogate pair is torn apart. Joined again, the pieces are the text.
 */
export function splitText(text: string, max: number): string[] {
  if (text.length <= max) return [text];
  const segmenter = new Intl.Segmenter();
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > max) {
    const window = text.slice(start, start + max + MAX_GRAPHEME);
    const length = lastBorder(window, max, segmenter);
    pieces.push(text.slice(start, start + length));
    start += length;
  }
  pieces.push(text.slice(start));
  return pieces;
}

function lastBorder(window: string, max: number, segmenter: Intl.Segmenter): number {
  const border = segmenter.segment(window).containing(max)?.index ?? max;
  if (border > 0 && border > max - MAX_GRAPHEME) return border;
  return isInsidePair(window, max) ? max - 1 : max;
}

function isInsidePair(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}
