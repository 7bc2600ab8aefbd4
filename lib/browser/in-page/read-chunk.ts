/**
 * The piece of a picture that `readAssetInPage` left in the page, as base64; with the last one the page forgets it.
 * Runs in the page's isolated world and is sent there as text: it may use nothing from outside its own body.
 */
export function readChunkInPage(ticket: string, from: number, to: number): string | null {
  const pictures: unknown = Reflect.get(globalThis, 'tearsheetPictures');
  const bytes: unknown = pictures instanceof Map ? pictures.get(ticket) : null;
  if (!(pictures instanceof Map && bytes instanceof Uint8Array)) return null;
  if (to >= bytes.length) pictures.delete(ticket);
  let text = '';
  for (let at = from; at < Math.min(to, bytes.length); at += 32_768) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 32_768, to)));
  }
  return btoa(text);
}
