import * as v from 'valibot';

const answer = v.union([
  v.object({ base64: v.pipe(v.string(), v.base64()), type: v.pipe(v.string(), v.maxLength(200)) }),
  v.object({ problem: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9]{1,20}$/)) }),
]);

/** Reads what a page sent as the bytes of a picture; anything else is a problem, never an exception. */
export function decodeBase64(given: unknown): { bytes: Blob } | { problem: string } {
  const parsed = v.safeParse(answer, given);
  if (!parsed.success) return { problem: 'unreadable' };
  if ('problem' in parsed.output) return parsed.output;
  const text = atob(parsed.output.base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return { bytes: new Blob([bytes], { type: parsed.output.type }) };
}
