/**
 * The text of a string in a PDF: UTF-16 or UTF-8 by its mark, else what Western Latin and PDF's own encoding share.
 * Source: ISO 32000-2 §7.9.2.2
 * @param bytes one character a byte
 */
export function pdfText(bytes: string): string {
  const array = Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  return new TextDecoder(encodingOf(bytes))
    .decode(array)
    .replace(/[\s\0]+/g, ' ')
    .trim();
}

function encodingOf(bytes: string): string {
  if (bytes.startsWith('\xfe\xff')) return 'utf-16be';
  if (bytes.startsWith('\xff\xfe')) return 'utf-16le';
  return bytes.startsWith('\xef\xbb\xbf') ? 'utf-8' : 'windows-1252';
}
