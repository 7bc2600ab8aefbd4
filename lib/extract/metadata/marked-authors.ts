import { spacedText } from '../texts-of.ts';
import { cleanAuthor } from './clean-author.ts';
import { isElsewhere } from './is-elsewhere.ts';

/** Most authors taken from one byline. */
const MAX_AUTHORS = 4;

/** What pages say with certainty, the surest first. */
export const SURE = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '.byline__name, .byline-name, .author-name, .author__name, .authorName, .post-author-name, .entry-author-name, .article-author-name, .contributor-name',
  '.vcard .fn, .h-card .p-name, .p-author, .hcard .fn',
];

/** What they are likely to mean. */
export const LIKELY = [
  '.byline a, .by-line a, .post-byline a, .article-byline a, .author a',
  '.byline, .by-line, .post-byline, .entry-author, .post-author, .article-author, .article__author, .author',
  '[class*="byline" i] a, [class*="author-name" i], [class*="authorname" i], [class*="writer-name" i]',
  '[class*="byline" i], [class*="author" i] a, [id*="byline" i]',
  'article a[href*="/author" i], main a[href*="/author" i], a[href*="/author/" i], a[href*="/authors/" i], a[href*="/editors/" i], article a[href*="/profile/" i], article a[href*="/people/" i]',
];

/** The bylines that the first selector finds that finds a name; several in one line are co-authors. */
export function markedAuthors(document_: Document, selectors: readonly string[]): string[] {
  for (const selector of selectors) {
    const elements = [...document_.querySelectorAll(selector)].filter(
      (element) => !isElsewhere(element) && element.querySelector('h1') === null,
    );
    const [first] = elements;
    if (!first) continue;
    // In lists of articles the first is the best guess.
    const line = first.parentElement?.parentElement;
    const together = elements.filter((element) => element.parentElement?.parentElement === line);
    const found = together.slice(0, MAX_AUTHORS).map(bylineOf);
    if (found.some((byline) => cleanAuthor(byline))) return found;
  }
  return [];
}

function bylineOf(element: Element): string {
  const written =
    element.getAttribute('content') ?? (element.localName === 'meta' ? element.getAttribute('value') : null);
  return written ?? spacedText(element);
}
