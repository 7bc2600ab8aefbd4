import { spacedText } from '../texts-of.ts';
import { startsByline } from './byline.ts';
import { cleanAuthor } from './clean-author.ts';
import type { Declarations } from './declarations.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { resolveThing, textsOf } from './json-ld.ts';
import { textsNearHeading } from './near-heading.ts';

const TAGS = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'parsely-author',
  'sailthru.author',
  'cxenseparse_author',
  'byl',
  'bylines',
  'article.author',
];

/** What pages say with certainty. */
const SURE = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '.byline__name, .byline-name, .author-name, .author__name, .authorName, .post-author-name, .entry-author-name, .article-author-name, .contributor-name',
  '.vcard .fn, .h-card .p-name, .p-author, .hcard .fn',
];

/** What they are likely to mean. */
const LIKELY = [
  '.byline a, .by-line a, .post-byline a, .article-byline a, .author a',
  '.byline, .by-line, .post-byline, .entry-author, .post-author, .article-author, .article__author, .author',
  '[class*="byline" i] a, [class*="author-name" i], [class*="authorname" i]',
  '[class*="byline" i], [class*="author" i] a, [id*="byline" i]',
  'article a[href*="/author" i], main a[href*="/author" i], a[href*="/author/" i], a[href*="/authors/" i], a[href*="/editors/" i], article a[href*="/profile/" i], article a[href*="/people/" i]',
];

/**
 * Who wrote the page, names set apart by commas. Precedence: JSON-LD, `meta` tags (author, article:author, citation,
 * Dublin Core, Parsely, Sailthru), then in the page microdata, rel=author and hCard, a line that begins with "By" near
 * the heading, elements named byline or author.
 */
export function pageAuthors({ article, things, tags, document: document_ }: Declarations): string | null {
  const declared = names(textsOf(resolveThing(article['author'] ?? article['creator'], things)));
  if (declared) return declared;
  for (const tag of TAGS) {
    const found = names(tags.get(tag) ?? []);
    if (found) return found;
  }
  const label = tags.get('twitter:label1')?.[0] ?? '';
  const labelled = /^(?:written by|by|author|verfasst von|écrit par|escrito por)$/i.test(label);
  return (
    (labelled ? names(tags.get('twitter:data1') ?? []) : null) ??
    markedNames(document_, SURE) ??
    bylineNearHeading(document_) ??
    markedNames(document_, LIKELY)
  );
}

function markedNames(document_: Document, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const elements = [...document_.querySelectorAll(selector)].filter((element) => !isElsewhere(element));
    const [first] = elements;
    if (!first) continue;
    // Several in one byline are co-authors; in lists of articles the first is the best guess.
    const line = first.parentElement?.parentElement;
    const together = elements.filter((element) => element.parentElement?.parentElement === line);
    const found = names(together.slice(0, 4).map((element) => element.getAttribute('content') ?? spacedText(element)));
    if (found) return found;
  }
  return null;
}

function bylineNearHeading(document_: Document): string | null {
  for (const text of textsNearHeading(document_)) {
    const value = (text.nodeValue ?? '').trim();
    if (!startsByline(value)) continue;
    const isWhole = value.length > 4;
    const around = text.parentElement?.parentElement;
    const line =
      isWhole || !around ? value : spacedText(text.parentElement?.childElementCount ? text.parentElement : around);
    const found = line.length < 120 ? cleanAuthor(line) : null;
    if (found) return found;
  }
  return null;
}

function names(values: readonly string[]): string | null {
  const found = values.map(cleanAuthor).filter((name): name is string => name !== null);
  return [...new Set(found)].join(', ') || null;
}
