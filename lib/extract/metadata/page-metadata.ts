import type { PageMetadata } from '../../hast/snapshot.ts';
import { withoutTracking } from '../../hast/without-tracking.ts';
import { absoluteUrl, type DocumentAddress } from '../document-address.ts';
import type { Declarations } from './declarations.ts';
import { textsOf } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import { pageAuthors } from './page-authors.ts';
import { modifiedDate, publishedDate } from './page-dates.ts';
import { pageSite } from './page-site.ts';

/** What a document declares of itself. Where sources disagree the order is: JSON-LD, `meta` tags, the page's own text. */
export function pageMetadata(declarations: Declarations, address: DocumentAddress): PageMetadata {
  const { document: document_, tags, article, isStale } = declarations;
  const link = (selector: string) => absoluteUrl(document_.querySelector(selector)?.getAttribute('href'), address.base);
  const canonical = link('link[rel~="canonical" i][href]') ?? absoluteUrl(firstTag(tags, ['og:url']), address.base);
  const image = firstTag(tags, [
    'og:image:secure_url',
    'og:image',
    'og:image:url',
    'twitter:image',
    'twitter:image:src',
  ]);
  const site = pageSite(declarations, new URL(address.url));
  return {
    author: pageAuthors(declarations, site, address.url),
    published: publishedDate(declarations, address.url),
    modified: modifiedDate(declarations),
    site,
    description: pageDescription(declarations),
    language: pageLanguage(declarations),
    image: absoluteUrl(image ?? imageOf(article['image']) ?? imageOf(article['thumbnailUrl']), address.base),
    icon:
      link('link[rel~="apple-touch-icon" i][href]') ??
      link('link[rel~="icon" i][href]') ??
      (/^https?:/.test(address.url) ? absoluteUrl('/favicon.ico', address.url) : null),
    canonicalUrl: canonical && !isStale ? withoutTracking(canonical) : null,
    keywords: pageKeywords(declarations),
    type: (firstTag(tags, ['og:type']) ?? textsOf(article['@type'])[0] ?? null)?.toLowerCase() ?? null,
  };
}

function pageDescription({ tags, article }: Declarations): string | null {
  const tagged = firstTag(tags, [
    'og:description',
    'description',
    'twitter:description',
    'dc.description',
    'dcterms.abstract',
  ]);
  return tagged ?? textsOf(article['description'])[0] ?? null;
}

/** BCP 47 writes `en-US`; OpenGraph writes `en_US`. */
function pageLanguage({ document: document_, tags, article }: Declarations): string | null {
  const tagged = firstTag(tags, ['content-language', 'dc.language', 'og:locale', 'language']);
  const found = document_.documentElement.getAttribute('lang') || tagged || textsOf(article['inLanguage'])[0];
  return found?.split(',')[0]?.trim().replace(/_/g, '-') || null;
}

const MAX_KEYWORDS = 50;

/** article:tag, else keywords, JSON-LD's, and links with rel=tag. */
function pageKeywords({ document: document_, tags, article }: Declarations): string[] {
  const tagged = [...(tags.get('article:tag') ?? [])];
  const listed = [...(tags.get('keywords') ?? tags.get('news_keywords') ?? []), ...textsOf(article['keywords'])];
  const linked = [...document_.querySelectorAll('a[rel~="tag"]')].map((link) => link.textContent ?? '');
  const found = tagged.length > 0 ? tagged : listed.length > 0 ? listed : linked;
  const words = found.flatMap((text) => text.split(/[,;、]/)).map((word) => word.replace(/\s+/g, ' ').trim());
  return [...new Set(words.filter(Boolean))].slice(0, MAX_KEYWORDS);
}

function imageOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'object' && one !== null && 'url' in one) return textsOf(one.url)[0] ?? null;
  return textsOf(one)[0] ?? null;
}
