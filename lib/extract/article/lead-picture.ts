import { isHidden } from './is-hidden.ts';

/** Attributes that may name the picture: the plain one, and those that lazy loaders read. */
const SOURCES = ['src', 'srcset', 'data-src', 'data-srcset', 'data-original', 'data-lazy-src'];

const MAX_CAPTION = 300;

/**
 * The picture that a page declares as its image (og:image), as the page shows it, with its caption.
 * @returns a clone, or null when the page declares or shows none
 */
export function leadPicture(body: Element, declared: string | null): Node | null {
  const key = declared && pictureKey(declared);
  const image = key ? [...body.querySelectorAll('img')].find((candidate) => isLead(candidate, key)) : undefined;
  return image ? withCaption(image).cloneNode(true) : null;
}

/** Whether an article shows the picture that the page declares. */
export function showsPicture(content: Element, declared: string | null): boolean {
  const key = declared && pictureKey(declared);
  return !key || [...content.querySelectorAll('img, source')].some((image) => shows(image, key));
}

function isLead(image: Element, key: string): boolean {
  const sources = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  return sources.some((source) => shows(source, key)) && !image.closest('nav, footer, aside') && !isHidden(image);
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
