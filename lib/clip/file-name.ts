/** Longest name that is sent, UTF-16 units; Notion takes 900 bytes, a unit is at most three. */
const MAX_NAME = 200;

/**
 * Names an upload after its address.
 * @param source address or placeholder id of the picture
 * @param extension by its bytes, without the dot: Notion refuses a name that disagrees with the type
 */
export function fileName(source: string, extension: string): string {
  const segment = URL.canParse(source) ? (new URL(source).pathname.split('/').at(-1) ?? '') : '';
  const stem = decode(segment)
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, MAX_NAME)
    // A cut inside a character would leave half of it.
    .replace(/[\ud800-\udbff]$/, '');
  return `${stem || 'image'}.${extension}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
