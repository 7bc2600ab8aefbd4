import { isHidden } from './is-hidden.ts';

/** Attributes that may name the picture: the plain one, and those that lazy loaders read. */
const SOURCES = ['src', 'srcset', 'data-src', 'data-srcset', 'data-original', 'data-lazy-src'];

const MAX_CAPTION = 300;

/**
 * Puts the picture above an article back: the one the page declares as its image (og:image), when the page shows it
 * above the text and the article as it was found lacks it.
 */
export function addLeadPicture(content: Element, body: Element, declared: string | null): void {
  const key = declared && pictureKey(declared);
  if (!key || [...content.querySelectorAll('img, source')].some((image) => shows(image, key))) return;
  const image = [...body.querySelectorAll('img')].find((candidate) => {
    const sources = [candidate, ...(candidate.closest('picture')?.querySelectorAll('source') ?? [])];
    return (
      sources.some((source) => shows(source, key)) && !candidate.closest('nav, footer, aside') && !isHidden(candidate)
    );
  });
  if (image) content.prepend(withCaption(image).cloneNode(true));
}

function withCaption(image: Element): Element {
  const picture = image.closest('picture') ?? image;
  const figure = image.closest('figure');
  const isOne =
    figure && figure.querySelectorAll('img').length === 1 && (figure.textContent ?? '').trim().length < MAX_CAPTION;
  return isOne ? figure : picture;
}

function shows(image: Element, key: string): boolean {
  return SOURCES.some((attribute) => image.getAttribute(attribute)?.toLowerCase().includes(key));
}

/** File name without size and extension, which differ between the copies of a picture; null when it says too little. */
function pictureKey(url: string): string | null {
  const decoded = url
    .replace(/%2f/gi, '/')
    .replace(/[?#].*$/, '')
    .toLowerCase();
  const name = decoded
    .slice(decoded.lastIndexOf('/') + 1)
    .replace(/\.\w{3,4}$/, '')
    .replace(/[-_]?\d{2,4}x\d{2,4}$/, '');
  return name.length >= 6 && !/^(?:default|image|index|original|cover|logo|share|social)/.test(name) ? name : null;
}
