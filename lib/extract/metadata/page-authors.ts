import type { Declarations } from './declarations.ts';
import { resolveThing, textsOf } from './json-ld.ts';

const TAGS = [
  'author',
  'article:author',
  'og:article:author',
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
  'twitter:creator:name',
];

/** From the surest to the vaguest. Each is tried as a whole: the first that names someone wins. */
const MARKED = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '.byline__name, .byline-name, .author-name, .author__name, .authorName, .post-author-name, .entry-author-name, .article-author-name, .contributor-name',
  '.vcard .fn, .h-card .p-name, .p-author, .hcard .fn',
  '.byline a, .by-line a, .post-byline a, .article-byline a, .author a',
  '.byline, .by-line, .post-byline, .entry-author, .post-author, .article-author, .article__author, .author',
  '[class*="byline" i] a, [class*="author-name" i], [class*="authorname" i]',
  '[class*="byline" i], [class*="author" i] a, [id*="byline" i]',
];

const MAX_NAME = 80;

/**
 * Who wrote the page, names set apart by commas. Precedence: JSON-LD, `meta` tags (author, article:author, citation,
 * Dublin Core, Parsely, Sailthru), then microdata, rel=author, hCard and bylines in the page.
 */
export function pageAuthors(declarations: Declarations): string | null {
  const { article, things, tags, document: document_ } = declarations;
  const declared = names(textsOf(resolveThing(article['author'] ?? article['creator'], things)));
  if (declared) return declared;
  for (const tag of TAGS) {
    const found = names([...(tags.get(tag) ?? [])]);
    if (found) return found;
  }
  const label = tags.get('twitter:label1')?.[0] ?? '';
  if (/^(?:written by|by|author|verfasst von|écrit par|escrito por)$/i.test(label)) {
    const found = names([...(tags.get('twitter:data1') ?? [])]);
    if (found) return found;
  }
  return markedNames(document_);
}

function markedNames(document_: Document): string | null {
  for (const selector of MARKED) {
    const elements = [...document_.querySelectorAll(selector)].filter((element) => !element.closest(ELSEWHERE));
    // Several in the article's own byline are co-authors; in a list of articles or comments the first is the best guess.
    const [first] = elements;
    if (!first) continue;
    const together = elements.filter(
      (element) => element.parentElement?.parentElement === first.parentElement?.parentElement,
    );
    const found = names(
      together.slice(0, 4).map((element) => element.getAttribute('content') ?? element.textContent ?? ''),
    );
    if (found) return found;
  }
  return null;
}

const ELSEWHERE =
  '#comments, .comments, .comment, .comment-list, [class*="related" i], [class*="comment" i], aside, footer';

function names(values: readonly string[]): string | null {
  const found = values.map(cleanName).filter((name): name is string => name !== null);
  return [...new Set(found)].join(', ') || null;
}

/** Takes "By", titles of office and dates off a byline. */
function cleanName(value: string): string | null {
  const text = value
    .replace(/\s+/g, ' ')
    .replace(
      /^\W*(?:(?:written|posted|published|story|article|words|text|reported)\s+)?(?:by|von|par|por|di|door|av|af|od|автор:?|作者[:：]?|記者|文[:：/／]|author[:：])\s*[:：]?\s+/iu,
      '',
    )
    .replace(/\s*[|•·]\s.*$/, '')
    .replace(/[,\s]+(?:on|am|le|el)?\s*(?:\w+\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}[./ ]\w+\.?[./ ]\d{4}).*$/i, '')
    .replace(/^[\s,;:@–-]+|[\s,;:–-]+$/g, '');
  if (
    !text ||
    text.length > MAX_NAME ||
    /^https?:|[<>{}]|^(?:admin|administrator|staff|editor|null|undefined|webmaster)$/i.test(text)
  )
    return null;
  return /\p{L}/u.test(text) ? text : null;
}
