import type { Declarations } from './declarations.ts';
import { isoDate } from './iso-date.ts';
import { textsOf } from './json-ld.ts';

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
    dateInUrl(url)
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

function markedDate(document_: Document, url: string): string | null {
  for (const selector of MARKED) {
    for (const element of [...document_.querySelectorAll(selector)].slice(0, 8)) {
      if (element.closest(ELSEWHERE)) continue;
      const declared =
        element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.getAttribute('title');
      const date = isoDate(declared) ?? writtenDate(element.textContent, url);
      if (date) return date;
    }
  }
  return null;
}

const ELSEWHERE = '#comments, [class*="comment" i], [class*="related" i], aside, footer, nav';

const MONTHS = [
  ['jan', 'ene', 'gen', 'янв', 'led', 'sty', 'oca'],
  ['feb', 'fév', 'fev', 'фев', 'úno', 'lut', 'şub'],
  ['mar', 'mär', 'маr', 'мар', 'bře', 'maa', 'mrz'],
  ['apr', 'avr', 'abr', 'апр', 'dub', 'kwi', 'nis'],
  ['may', 'mai', 'mag', 'май', 'мая', 'mei', 'maj', 'kvě'],
  ['jun', 'juin', 'giu', 'июн', 'cze', 'haz'],
  ['jul', 'juil', 'lug', 'июл', 'lip', 'tem'],
  ['aug', 'aoû', 'ago', 'авг', 'srp', 'sie', 'ağu'],
  ['sep', 'set', 'сен', 'zář', 'wrz', 'eyl'],
  ['oct', 'okt', 'ott', 'out', 'окт', 'říj', 'paź', 'eki'],
  ['nov', 'ноя', 'lis', 'kas'],
  ['dec', 'dez', 'déc', 'dic', 'дек', 'pro', 'gru', 'ara'],
];

/** A date as people write it, the first in a text: "3 May 2024", "May 3, 2024", "2024年5月3日", "03.05.2024". */
export function writtenDate(text: string | null, url = ''): string | null {
  if (!text || text.length > 400) return null;
  const east =
    /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/.exec(text) ??
    /\b(\d{4})[./-](\d{1,2})[./-](\d{1,2})\b/.exec(text);
  if (east) return isoDate(`${east[1]}/${east[2]}/${east[3]}`);
  const dayFirst = /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})/u.exec(
    text,
  );
  if (dayFirst) return fromParts(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
  if (monthFirst) return fromParts(monthFirst[3], monthFirst[1], monthFirst[2]);
  return numericDate(text, url);
}

/** Only the United States write the month first. */
function numericDate(text: string, url: string): string | null {
  const match = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/.exec(text);
  if (!match) return null;
  const [, one = '', separator, other = '', year] = match;
  const isMonthFirst =
    (separator === '/' && Number(other) > 12) ||
    (separator === '/' && Number(one) <= 12 && /^https?:\/\/[^/]+\.(?:com|org|net|us)(?:\/|$)/.test(url));
  return isMonthFirst ? isoDate(`${year}/${one}/${other}`) : isoDate(`${year}/${other}/${one}`);
}

function fromParts(year = '', month = '', day = ''): string | null {
  const start = month.toLowerCase();
  const index = MONTHS.findIndex((names) => names.some((name) => start.startsWith(name)));
  return index < 0 ? null : isoDate(`${year}/${index + 1}/${day}`);
}

function dateInUrl(url: string): string | null {
  const match =
    /\/(20\d{2}|19\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/\-_.]|$)/.exec(url) ??
    /\/(20\d{2})\/(\d{1,2})\/(\d{1,2})(?=\/|$)/.exec(url);
  return match ? isoDate(`${match[1]}/${match[2]}/${match[3]}`) : null;
}
