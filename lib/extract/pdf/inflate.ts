/**
 * Unpacks what is packed as zlib packs.
 * @param maxBytes what unpacks to more is given up: a small file can claim to be enormous
 * @returns null when it is not packed so, or too large
 */
export async function inflate(packed: Uint8Array<ArrayBuffer>, maxBytes: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > maxBytes) return null;
      pieces.push(read.value);
    }
  } catch {
    // Streams often have a line break after their end, which is no part of them: what came before it is good.
    if (size === 0) return null;
  }
  await reader.cancel().catch(() => {});
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
