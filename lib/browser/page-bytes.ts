import * as v from 'valibot';

const answer = v.union([
  v.object({
    piece: v.union([v.instance(ArrayBuffer), v.string()]),
    size: v.pipe(v.number(), v.integer(), v.minValue(1)),
    type: v.pipe(v.string(), v.maxLength(200)),
  }),
  v.object({ problem: v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,20}\d{0,3}(?::\d{1,15})?$/)) }),
]);

/** What a page sent of a picture first; nothing it sends is believed unread. */
export interface FirstPiece {
  /** For `pieceBytes`. */
  piece: unknown;
  /** Of the whole picture, as the page says. */
  size: number;
  type: string;
}

/** Reads the page's answer for a picture; anything else is a problem, never an exception. */
export function firstPiece(given: unknown): FirstPiece | { problem: string } {
  const parsed = v.safeParse(answer, given);
  return parsed.success ? parsed.output : { problem: 'unreadable' };
}

/** Reads a piece, bytes or base64; null when it is none. */
export function pieceBytes(given: unknown): Uint8Array<ArrayBuffer> | null {
  if (given instanceof ArrayBuffer) return new Uint8Array(given);
  if (typeof given !== 'string') return null;
  try {
    return Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
