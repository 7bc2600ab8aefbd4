/**
 * Reads a body as text and stops where it becomes too long, whatever length was announced.
 * @returns null when it is longer than `maxBytes`
 */
export async function readText(message: Request | Response, maxBytes: number): Promise<string | null> {
  if (Number(message.headers.get('content-length') ?? 0) > maxBytes) return null;
  if (!message.body) return '';
  const decoder = new TextDecoder();
  const reader = message.body.getReader();
  let text = '';
  let bytes = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    bytes += read.value.length;
    if (bytes > maxBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(read.value, { stream: true });
  }
  return text + decoder.decode();
}
