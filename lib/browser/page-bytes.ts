import * as v from 'valibot';

const base64 = v.pipe(v.string(), v.base64());
const problem = v.object({ problem: v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,20}\d{0,3}(?::\d{1,15})?$/)) });
const answer = v.union([
  v.object({
    base64,
    size: v.pipe(v.number(), v.integer(), v.minValue(1)),
    type: v.pipe(v.string(), v.maxLength(200)),
  }),
  problem,
]);

/** What a page sent of a picture; nothing it sends is believed unread. */
export interface FirstPiece {
  bytes: Uint8Array<ArrayBuffer>;
  /** Of the whole picture, as the page says. */
  size: number;
  type: string;
}

/** Reads the page's answer for a picture; anything else is a problem, never an exception. */
export function firstPiece(given: unknown): FirstPiece | { problem: string } {
  const parsed = v.safeParse(answer, given);
  if (!parsed.success) return { problem: 'unreadable' };
  if ('problem' in parsed.output) return parsed.output;
  return { bytes: decode(parsed.output.base64), size: parsed.output.size, type: parsed.output.type };
}

/** Reads a further piece; null when it is none. */
export function nextPiece(given: unknown): Uint8Array<ArrayBuffer> | null {
  const parsed = v.safeParse(base64, given);
  return parsed.success ? decode(parsed.output) : null;
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
