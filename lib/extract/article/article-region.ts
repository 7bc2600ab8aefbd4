
import { isProse } from './text-length.ts';

/** What authors write one after another. */
const WRITTEN = /^(?:p|h[1-6]|pre|ul|ol|dl|blockquote|figure|table|hr|details|math)$/;

/** Share of an article's children that are so when it holds nothing but the text. */
const MOSTLY = 0.6;

/** Shortest text beside an article, in characters, that may belong to it. */
const NOTE = 60;
const NOTES = '[class*="footnote" i], [id*="footnote" i], [role="doc-endnotes"], li[id^="fn" i]';

/** The smallest element that holds all that is kept, none of which it is itself; the body when nothing else does. */
export function commonAncestor(body: Element, kept: ReadonlySet<Element>): Element | null {
  const inOrder = [...body.querySelectorAll('*')].filter((element) => kept.has(element));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return null;
  let region: Element | null = first;
  while (region && (kept.has(region) || !region.contains(last))) region = region.parentElement;
  return region ?? body;
}

/**
 * Of a short article Readability may take the longest part alone. An `article` whose children are the text itself,
 * paragraphs and headings rather than boxes of the site, is the region as a whole.
 */
export function plainArticle(region: Element, kept: ReadonlySet<Element>): Element | null {
  const article = region.closest('article') ?? onlyArticle(region, kept);
  if (!article || article.querySelector('article')) return null;
  const children = [...article.children];
  const written = children.filter((child) => WRITTEN.test(child.localName)).length;
  return written > children.length * MOSTLY ? article : null;
}

/** The one article in a region, unless something else in it was found too: notes may stand behind the article. */
function onlyArticle(region: Element, kept: ReadonlySet<Element>): Element | null {
  const articles = [...region.querySelectorAll('article')];
  const [article] = articles;
  if (!article || articles.length > 1 || !kept.has(article)) return null;
  const others = [...kept].filter((element) => !article.contains(element) && !element.contains(article));
  const hasNotes = [...region.querySelectorAll(NOTES)].some((note) => !article.contains(note));
  return hasNotes || others.some((element) => isProse(element, NOTE)) ? null : article;
}
