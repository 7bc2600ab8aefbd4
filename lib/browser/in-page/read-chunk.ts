/**
 * The piece of a picture that `readAssetInPage` left in the page, as base64 if asked; with the last one the page forgets it.
 * Runs in the page's isolated world and is sent there as text: it may use nothing from outside its own body.
 */
export function readChunkInPage(
  ticket: string,
  from: number,
  to: number,
  asText: boolean,
): ArrayBufferLike | string | null {
  const pictures: unknown = Reflect.get(globalThis, 'tearsheetPictures');
  const bytes: unknown = pictures instanceof Map ? pictures.get(ticket) : null;
  if (!(pictures instanceof Map && bytes instanceof Uint8Array)) return null;
  const piece = bytes.slice(from, to);
  if (to >= bytes.length) pictures.delete(ticket);
  return asText ? btoa(Array.from(piece, (byte) => String.fromCharCode(byte)).join('')) : piece.buffer;
}
