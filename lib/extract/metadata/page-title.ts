import { firstTag, readMetaTags } from './meta-tags.ts';

/** @returns the title of the page's content, without the site's name; empty when there is none */
export function pageTitle(document_: Document): string {
  const declared = firstTag(readMetaTags(document_), ['og:title', 'twitter:title', 'dc.title']);
  return (declared ?? document_.title).replace(/\s+/g, ' ').trim();
}
