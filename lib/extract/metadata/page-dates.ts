import type { Declarations } from './declarations.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { isoDate } from './iso-date.ts';
import { textsOf } from './json-ld.ts';
import { textsNearHeading } from './near-heading.ts';
import { writtenDate } from './written-date.ts';

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'article.published',
  'published_time',
  'publish_date',
  'publish-date',
  'published-date',
  'publishdate',
  'pubdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse_recs_publishtime',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'article.created',
  'date',
  'article:post_date',
  'og:pubdate',
  'created',
  'ptime',
  'pdate',
  'dat',
  'timestamp',
];
const MODIFIED_TAGS = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
  'modified_time',
  'utime',
];

const MARKED = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'time.published, time.entry-date:not(.updated), .entry-date time, .post-date time, .published time, time.dt-published, abbr.published',
  'article header time[datetime], main header time[datetime], header time[datetime]',
  'article time[datetime], main time[datetime]',
  'time[datetime]',
  '.entry-date, .post-date, .published, .pubdate, .publish-date, .article-date, .article__date, .posted-on, .dateline, .post__date, .date-published, .timestamp',
  '[class*="publish" i], [class*="posted" i], [class*="dateline" i], [class*="post-date" i], [class*="article-date" i], [class*="entry-meta" i], [class*="byline" i], [class*="date" i], [id*="date" i]',
];

/**
 * When the page was published. Precedence: JSON-LD, `meta` tags, microdata and `time` elements, dates written where
 * pages write theirs, the address (`/2024/05/03/`).
 * @returns ISO 8601, or null
 */
export function publishedDate({ article, tags, document: document_ }: Declarations, url: string): string | null {
  return (
    firstDate(textsOf(article['datePublished'] ?? article['dateCreated'] ?? article['uploadDate'])) ??
    firstDate(PUBLISHED_TAGS.flatMap((tag) => tags.get(tag) ?? [])) ??
    markedDate(document_, url) ??
    dateInUrl(url) ??
    dateInUrl(tags.get('og:url')?.[0] ?? '') ??
    dateNearHeading(document_, url)
  );
}

/** When it was last changed: JSON-LD, `meta` tags, microdata. */
export function modifiedDate({ article, tags, document: document_ }: Declarations): string | null {
  const marked = document_.querySelector('[itemprop~="dateModified"], time.updated, time.dt-updated');
  return (
    firstDate(textsOf(article['dateModified'])) ??
    firstDate(MODIFIED_TAGS.flatMap((tag) => tags.get(tag) ?? [])) ??
    (marked &&
      (isoDate(marked.getAttribute('content') ?? marked.getAttribute('datetime')) ?? writtenDate(marked.textContent)))
  );
}

function firstDate(values: readonly string[]): string | null {
  for (const value of values) {
    const date = isoDate(value);
    if (date) return date;
  }
  return null;
}

function dateNearHeading(document_: Document, url: string): string | null {
  for (const text of textsNearHeading(document_)) {
    const value = text.nodeValue ?? '';
    const date = value.length < 120 ? writtenDate(value, url) : null;
    if (date) return date;
  }
  return null;
}

function markedDate(document_: Document, url: string): string | null {
  for (const selector of MARKED) {
    for (const element of [...document_.querySelectorAll(selector)].slice(0, 8)) {
      if (isElsewhere(element)) continue;
      const declared =
        element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.getAttribute('title');
      const date = isoDate(declared) ?? writtenDate(element.textContent, url);
      if (date) return date;
    }
  }
  return null;
}

function dateInUrl(url: string): string | null {
  const match =
    /\/(20\d{2}|19\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/\-_.]|$)/.exec(url) ??
    /[/-](20\d{2})[/-]?(\d{1,2})[/-]?(\d{1,2})(?=[/?#]|$)/.exec(url);
  return match ? isoDate(`${match[1]}/${match[2]}/${match[3]}`) : null;
}
