/** Smaller drawings are icons, in pixels. */
const MIN_SIZE = 32;

/** Larger ones take seconds to write, in pixels: about 4,000 by 4,000. */
const MAX_PIXELS = 16_000_000;

/** Longest data: URL taken, in characters: about 4 MB of picture. */
const MAX_LENGTH = 6_000_000;

/** @returns what is drawn on a canvas as an `img`, or null when it is too small, too large, or not to be read */
export function drawnPicture(element: Element, document_: Document): Element | null {
  const canvas = element as HTMLCanvasElement; // by its name
  try {
    if (!(canvas.width >= MIN_SIZE && canvas.height >= MIN_SIZE)) return null;
    if (canvas.width * canvas.height > MAX_PIXELS) return null;
    const source = canvas.toDataURL('image/png');
    if (!source.startsWith('data:image/') || source.length > MAX_LENGTH) return null;
    const image = document_.createElement('img');
    image.setAttribute('src', source);
    image.setAttribute('alt', canvas.getAttribute('aria-label') ?? '');
    return image;
  } catch {
    // Drawn with pictures of other origins: the browser gives it to nobody.
    return null;
  }
}
