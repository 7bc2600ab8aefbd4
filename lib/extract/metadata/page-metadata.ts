import type { PageMetadata } from '../../hast/snapshot.ts';
import { absoluteUrl, type DocumentAddress } from '../document-address.ts';
import { isoDate } from './iso-date.ts';
import { firstTag, readMetaTags } from './meta-tags.ts';

/** Reads what a document declares of itself. */
export function pageMetadata(document_: Document, address: DocumentAddress): PageMetadata {
  const tags = readMetaTags(document_);
  const link = (selector: string) => absoluteUrl(document_.querySelector(selector)?.getAttribute('href'), address.base);
  return {
    author: firstTag(tags, ['author', 'article:author', 'dc.creator']),
    published: isoDate(firstTag(tags, ['article:published_time', 'date', 'dc.date'])),
    modified: isoDate(firstTag(tags, ['article:modified_time', 'og:updated_time', 'last-modified'])),
    site: firstTag(tags, ['og:site_name', 'application-name']),
    description: firstTag(tags, ['og:description', 'description', 'twitter:description']),
    language: document_.documentElement.getAttribute('lang') || firstTag(tags, ['content-language', 'og:locale']),
    image: absoluteUrl(firstTag(tags, ['og:image', 'twitter:image']), address.base),
    icon: link('link[rel~="icon"][href]') ?? absoluteUrl('/favicon.ico', address.url),
    canonicalUrl: link('link[rel="canonical"][href]') ?? absoluteUrl(firstTag(tags, ['og:url']), address.base),
    keywords:
      firstTag(tags, ['keywords'])
        ?.split(/\s*[,;]\s*/)
        .filter(Boolean) ?? [],
    type: firstTag(tags, ['og:type'])?.toLowerCase() ?? null,
  };
}
