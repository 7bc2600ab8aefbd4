/** A declaration of the encoding has to stand in the first 1,024 bytes. Source: https://html.spec.whatwg.org/#charset */
const HEAD_BYTES = 1_024;

/**
 * The text of an HTML file, in the encoding it is in: by its byte order mark, its content type, its own declaration;
 * else UTF-8 where that fits, else what browsers assume in the West.
 * @param contentType the header; may be empty
 */
export function decodeHtml(bytes: Uint8Array, contentType: string): string {
  const decoder = decoderFor(bytes, contentType);
  if (decoder) return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function decoderFor(bytes: Uint8Array, contentType: string): TextDecoder | null {
  const label = byteOrderMark(bytes) ?? charsetIn(contentType) ?? charsetIn(latin1(bytes.subarray(0, HEAD_BYTES)));
  try {
    return label === null ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

function charsetIn(text: string): string | null {
  return /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(text)?.[1] ?? null;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
