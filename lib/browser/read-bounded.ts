/**
 * Reads the body of an answer as it comes, and lets go of it as soon as it is too long.
 * @param most bytes
 * @returns the bytes, of the type the server named; or how many there are at least, when there are more than `most`
 */
export async function readBounded(answer: Response, most: number): Promise<Blob | { tooLarge: number }> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = answer.body?.getReader();
  let size = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length;
    if (size > most) {
      await reader?.cancel();
      return { tooLarge: Math.max(size, Number(answer.headers.get('content-length'))) };
    }
    pieces.push(read.value);
  }
  return new Blob(pieces, { type: answer.headers.get('content-type') ?? '' });
}
