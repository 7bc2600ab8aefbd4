import { isHidden } from './is-hidden.ts';
import { isDoubtful } from './is-junk.ts';
import { isLeadPicture } from './is-worth-restoring.ts';

/** What an author puts the article and its head into. */
const WHOLE = 'article, main, [role="main"], [itemprop~="articleBody"]';

/** Most elements above an article that are looked at, on each level. */
const MAX_ABOVE = 3;

/** Smallest width of such a picture, in pixels. */
const MIN_WIDTH = 300;

/**
 * The picture, with its caption, that stands alone right above an article's text. Pages that lay out their articles in
 * boxes put it into one of its own.
 * @returns a clone, or null when there is none or the article begins with a picture itself
 */
export function pictureAbove(content: Element): Node | null {
  const whole = content.parentElement?.closest(WHOLE);
  if (!whole || beginsWithPicture(content)) return null;
  for (let level = content; level !== whole && level.parentElement; level = level.parentElement) {
    let above = level.previousElementSibling;
    for (let looked = 0; above && looked < MAX_ABOVE; looked++) {
      if (isPicture(above)) return above.cloneNode(true);
      above = above.previousElementSibling;
    }
  }
  return null;
}

function isPicture(element: Element): boolean {
  return !isHidden(element) && !isDoubtful(element) && isLeadPicture(element) && isLarge(element);
}

/** Pictures in links lead to other pages, small ones are signs. */
function isLarge(element: Element): boolean {
  const image = element.matches('img') ? element : element.querySelector('img');
  if (!image || image.closest('a')) return false;
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  return width >= MIN_WIDTH || (Number.isNaN(width) && image.closest('figure, picture') !== null);
}

function beginsWithPicture(content: Element): boolean {
  const first = content.querySelector('img, video, p:not(:empty)');
  return first !== null && (first.matches('img, video') || first.querySelector('img, video') !== null);
}
