/**
 * The bytes of a data: address.
 * @returns null when it is none or cannot be decoded
 */
export function decodeDataUrl(url: string): Blob | null {
  const match = /^data:([^,;]*)((?:;[^,;]*)*),([\s\S]*)$/i.exec(url);
  if (!match) return null;
  const [, type = '', parameters = '', payload = ''] = match;
  try {
    const text = /;base64/i.test(parameters) ? atob(decodeURIComponent(payload)) : latin1(decodeURIComponent(payload));
    return new Blob([Uint8Array.from(text, (character) => character.charCodeAt(0))], { type });
  } catch {
    return null;
  }
}

/** Text as its UTF-8 bytes, one character each. */
function latin1(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}
