import { parseFragment } from '../parse-fragment.ts';

/** Longest text beside the picture, in characters: more than an image's twin is a message to people without scripts. */
const MAX_TEXT = 40;

/** Most elements in a wrapper; a page may have thousands of pictures in one element that is none. */
const MAX_LAYERS = 30;

/**
 * Pages that load images by script keep a plain twin inside `noscript`. Puts the twin where its placeholder is; every
 * other `noscript` is taken out, the reader sees none of them.
 */
export function resolveNoscriptImages(copy: Document): void {
  for (const noscript of [...copy.querySelectorAll('noscript')]) {
    const twins = twinsIn(noscript, copy);
    const place = noscript.parentElement;
    if (place && twins.length > 0 && copy.body.contains(place)) {
      removePlaceholders(noscript, place);
      noscript.before(...twins);
    }
    noscript.remove();
  }
}

/** The content is text in a page that runs scripts, elements in one that does not. */
function twinsIn(noscript: Element, copy: Document): Element[] {
  const source = noscript.childElementCount > 0 ? noscript.innerHTML : (noscript.textContent ?? '');
  if (!/<img\b/i.test(source)) return [];
  const fragment = parseFragment(source, copy);
  if ((fragment.textContent ?? '').trim().length > MAX_TEXT) return [];
  return [...fragment.querySelectorAll('img')]
    .filter((image) => !isPixel(image))
    .map((image) => copy.importNode(image, true));
}

function isPixel(image: Element): boolean {
  const size = [image.getAttribute('width'), image.getAttribute('height')].map((value) =>
    Number.parseInt(value ?? '99', 10),
  );
  const isHidden = /display\s*:\s*none/i.test(image.getAttribute('style') ?? '');
  return isHidden || size.some((pixels) => pixels <= 2) || !(image.getAttribute('src') ?? image.getAttribute('srcset'));
}

/** The placeholder stands just before or after; a wrapper that holds nothing else may hold several layers of it. */
function removePlaceholders(noscript: Element, place: Element): void {
  const near = [noscript.previousElementSibling, noscript.nextElementSibling];
  for (const element of new Set([...near, ...(isWrapper(place, noscript) ? place.children : [])])) {
    if (!element || element === noscript) continue;
    if (element.localName === 'img') element.remove();
    else if (!(element.textContent ?? '').trim() && element.querySelectorAll('img').length === 1) element.remove();
  }
}

function isWrapper(place: Element, noscript: Element): boolean {
  if (place.children.item(MAX_LAYERS) !== null || place.querySelectorAll('noscript').length > 1) return false;
  return !(place.textContent ?? '').replace(noscript.textContent ?? '', '').trim();
}
