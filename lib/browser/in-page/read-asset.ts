/** What comes back from the page: the picture's first piece, as base64 if asked, with its whole size, or why not. */
export type PageAsset = { piece: ArrayBuffer | string; size: number; type: string } | { problem: string };

/**
 * Loads a picture as the page would: its cookies, its cache, its blob: addresses; other origins only with CORS. What does
 * not fit into one piece waits in the page for `readChunkInPage`, under `ticket`.
 * Runs in the page's isolated world and is sent there as text: it may use nothing from outside its own body.
 */
export async function readAssetInPage(
  url: string,
  ticket: string,
  pieceBytes: number,
  maxBytes: number,
  asText: boolean,
): Promise<PageAsset> {
  const timeoutMs = 30_000;
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), timeoutMs);
  try {
    const answer = await fetch(url, { credentials: 'same-origin', signal: ending.signal });
    if (!answer.ok) return { problem: `status${answer.status}` };
    const type = answer.headers.get('content-type') ?? '';
    const reader = answer.body?.getReader();
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      size += read.value.length;
      if (size > maxBytes) {
        ending.abort();
        return { problem: `tooLarge:${Math.max(size, Number(answer.headers.get('content-length')))}` };
      }
      chunks.push(read.value);
    }
    if (size === 0) return { problem: 'empty' };
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    const first = bytes.slice(0, pieceBytes);
    const piece = asText ? btoa(Array.from(first, (byte) => String.fromCharCode(byte)).join('')) : first.buffer;
    if (size > pieceBytes) {
      // Only our own scripts see this world.
      const waiting: unknown = Reflect.get(globalThis, 'tearsheetPictures');
      const pictures = waiting instanceof Map ? waiting : new Map();
      pictures.set(ticket, bytes);
      Reflect.set(globalThis, 'tearsheetPictures', pictures);
    }
    return { piece, size, type };
  } catch {
    return { problem: ending.signal.aborted ? 'timeout' : 'blocked' };
  } finally {
    clearTimeout(timer);
  }
}
