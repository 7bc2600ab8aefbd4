// biome-ignore-all lint/suspicious/noControlCharactersInRegex: the first bytes of picture files are control characters
/** A kind of picture Notion takes, with the one extension we name it by. */
export interface ImageKind {
  contentType: string;
  extension: string;
}

/**
 * First bytes of each kind, as Latin-1 text; `.` stands for any byte.
 * Kinds: https://developers.notion.com/docs/working-with-files-and-media (supported file types)
 */
const SIGNATURES: [pattern: RegExp, contentType: string, extension: string][] = [
  [/^\x89PNG\r\n\x1a\n/, 'image/png', 'png'],
  [/^\xff\xd8\xff/, 'image/jpeg', 'jpg'],
  [/^GIF8[79]a/, 'image/gif', 'gif'],
  [/^RIFF....WEBP/s, 'image/webp', 'webp'],
  [/^....ftypavi[fs]/s, 'image/avif', 'avif'],
  [/^....ftyp(?:heic|heix|mif1|msf1)/s, 'image/heic', 'heic'],
  [/^BM/, 'image/bmp', 'bmp'],
  [/^(?:II\*\0|MM\0\*)/, 'image/tiff', 'tiff'],
  [/^\0\0\x01\0/, 'image/vnd.microsoft.icon', 'ico'],
  [
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]/i,
    'image/svg+xml',
    'svg',
  ],
];

/** How many bytes are looked at: an SVG may begin with a long comment. */
export const SNIFF_BYTES = 4_096;

/**
 * Tells what a picture is by its bytes: names and declared types are often wrong, and Notion compares.
 * @param head the first `SNIFF_BYTES` bytes
 * @returns null when it is no picture Notion takes
 */
export function sniffImage(head: Uint8Array): ImageKind | null {
  const text = Array.from(head.subarray(0, SNIFF_BYTES), (byte) => String.fromCharCode(byte)).join('');
  const found = SIGNATURES.find(([pattern]) => pattern.test(text));
  return found ? { contentType: found[1], extension: found[2] } : null;
}
