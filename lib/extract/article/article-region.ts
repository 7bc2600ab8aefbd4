import { isProse } from './text-length.ts';

/** What authors write one after another. */
const WRITTEN = /^(?:p|h[1-6]|pre|ul|ol|dl|blockquote|figure|table|hr|details|math)$/;

/** Share of an article's children that are so when it holds nothing but the text. */
const MOSTLY = 0.6;

/** Paragraphs of the text, by their length in characters, and how many make an article. */
const PARAGRAPH = 100;
const SEVERAL = 4;

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
 * The one `article` of a region when it is told apart from what stands behind it, discussions and other stories: it has
 * the page's one main heading and several paragraphs of its own.
 */
export function headedArticle(region: Element): Element | null {
  const articles = [...region.querySelectorAll('article')];
  const [article] = articles;
  if (!article || articles.length > 1 || holdsNotesBeside(region, article)) return null;
  const headings = region.querySelectorAll('h1');
  const isHeaded = headings.length === 1 && article.querySelector('h1') !== null;
  const paragraphs = [...article.querySelectorAll('p')].filter((paragraph) => isProse(paragraph, PARAGRAPH));
  return isHeaded && paragraphs.length >= SEVERAL ? article : null;
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
  return holdsNotesBeside(region, article) || others.some((element) => isProse(element, NOTE)) ? null : article;
}

function holdsNotesBeside(region: Element, article: Element): boolean {
  return [...region.querySelectorAll(NOTES)].some((note) => !article.contains(note));
}
