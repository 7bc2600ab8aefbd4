import { proseLength } from './prose-length.ts';
import { linkDensity } from './text-length.ts';

/** Elements that an author sets around the whole of an article. */
const MAIN = 'article, main, [role="main"], [itemprop~="articleBody"], body';

/** Readability that found less than this share of the article's prose found too little. */
const ENOUGH = 0.65;

/** A body of more prose, in characters, is not taken whole: it holds more than the article. */
const SMALL_PAGE = 2_000;

/** More articles than this in one element: it is a list of articles. */
const MANY = 2;

/**
 * Checks that nothing of the article was lost: compares what was found with the element the author marks as article.
 * @param found characters of prose in the region that was found
 * @returns the element to take instead, or null when enough was found
 */
export function widerRegion(region: Element, found: number): Element | null {
  for (let up: Element | null = region; up; up = up.parentElement) {
    if (!up.matches(MAIN) || up.querySelectorAll('article').length > MANY) continue;
    const prose = proseLength(up);
    if (up.localName === 'body' && (prose > SMALL_PAGE || linkDensity(up) > 0.1)) return null;
    if (found < prose * ENOUGH) return up;
  }
  return null;
}
