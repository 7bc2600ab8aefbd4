import { documentTitle } from './document-title.ts';
import { type Thing, textsOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { isSameText, wordOverlap } from './same-text.ts';

/** Titles that share fewer of their words are of different pages. */
const SAME_PAGE = 0.5;

/**
 * Whether a document's declarations are those of another page: sites that change the page without loading it often
 * leave them as they were. Both must speak for it, another address and another title: either differs on honest pages.
 * @param url where the document is now
 */
export function isStale(document_: Document, tags: MetaTags, article: Thing, url: string): boolean {
  const title = documentTitle(document_);
  const declaredUrl =
    document_.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ??
    tags.get('og:url')?.[0] ??
    textsOf(article['url'])[0];
  const declaredTitle = tags.get('og:title')?.[0] ?? textsOf(article['headline'])[0];
  if (!declaredUrl || !declaredTitle || !title || !URL.canParse(declaredUrl, url)) return false;
  const [declared, actual] = [new URL(declaredUrl, url), new URL(url)];
  const isElsewhere = declared.host === actual.host && pathOf(declared) !== pathOf(actual);
  const heading = document_.querySelector('h1')?.textContent ?? '';
  const shown = [title, heading].filter((text) => text.trim());
  return (
    isElsewhere &&
    shown.every((text) => !isSameText(text, declaredTitle) && wordOverlap(text, declaredTitle) < SAME_PAGE)
  );
}

function pathOf(url: URL): string {
  return url.pathname.replace(/\/(?:index\.\w+)?$/, '').toLowerCase();
}
