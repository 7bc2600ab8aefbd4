import { dropJunk } from './drop-junk.ts';
import { isDoubtful } from './is-junk.ts';
import { proseLength } from './prose-length.ts';
import { linkDensity, textLength } from './text-length.ts';
import { takeOut } from './text-measure.ts';
import { trimTail } from './trim-tail.ts';

/** Elements that an author sets around the whole of an article. */
const MAIN = 'article, main, [role="main"], [itemprop~="articleBody"], body';

/** Readability that found less than this share of the article's prose found too little. */
const ENOUGH = 0.65;

/** A body of more prose, in characters, is not taken whole: it holds more than the article. */
const SMALL_PAGE = 2_000;

/** Longest text, in characters, of a part with a doubtful name (header, tags, author) that is taken for furniture. */
const MAX_LABEL = 200;
const WRITTEN = 'pre, math, .katex, figure, picture, img, video, table, blockquote, p';

/** More articles than this in one element: it is a list of articles. */
const MANY = 2;

/** What stands around an article as it was found, and may be the whole of it. */
export interface Wider {
  content: Element;
  /** Found prose of fewer characters is too little of it. */
  enough: number;
}

/**
 * Checks that nothing of the article was lost: compares what was found with the element the author marks as article.
 * @param found characters of prose that were found in the region
 * @returns what to take instead, without its furniture, or null when enough was found
 */
export function widerContent(region: Element, found: number): Wider | null {
  for (let up: Element | null = region; up; up = up.parentElement) {
    if (!up.matches(MAIN) || up.querySelectorAll('article').length > MANY) continue;
    if (up.localName === 'body' && ((up.textContent ?? '').length > SMALL_PAGE * 8 || linkDensity(up) > 0.1))
      return null;
    // Its prose is at most its text, which is known sooner.
    if (found >= textLength(up) * ENOUGH || found >= proseLength(up) * ENOUGH) continue;
    const content = withoutFurniture(up);
    const prose = proseLength(content);
    if (up.localName === 'body' && prose > SMALL_PAGE) return null;
    const enough = prose * ENOUGH;
    if (found < enough) return { content, enough };
  }
  return null;
}

/** A clone of an element that an author marked as the article. */
export function withoutFurniture(element: Element): Element {
  const content = element.cloneNode(true) as Element; // the clone of an element is one
  dropJunk(content);
  trimTail(content);
  for (const element of [...content.querySelectorAll('header, footer, div, section, ul')]) {
    if (isDoubtful(element) && textLength(element) < MAX_LABEL && !element.querySelector(WRITTEN)) takeOut(element);
  }
  return content;
}
