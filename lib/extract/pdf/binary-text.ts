/** More arguments at once than this are too many for some engines. */
const CHUNK = 32_768;

/** Bytes as text, one character each. `TextDecoder` knows no such encoding: what it calls Latin-1 is another. */
export function binaryText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) pieces.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return pieces.join('');
}
