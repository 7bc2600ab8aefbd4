import { isHidden } from '../article/is-hidden.ts';
import { isJunk } from '../article/is-junk.ts';
import type { Declarations } from './declarations.ts';
import { textsOf } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import { isSameText, wordOverlap } from './same-text.ts';

const SEPARATOR = /\s+[|\-–—\\/>»·•∙:_]+\s+|\s*[|»｜]\s*|_|\s*(?::|：)\s+/;

/** A title that shares fewer of its words with a heading is another text. */
const SAME_SUBJECT = 0.5;

/**
 * The title of the page's content. Precedence: the page's one main heading, unless it is the site's name; then what
 * JSON-LD, OpenGraph, Twitter, Dublin Core and citation tags say; then the document's title; each without the site's
 * name around it.
 * @returns an empty string when there is none
 */
export function pageTitle(declarations: Declarations, site: string | null, host: string): string {
  const declared = declaredTitles(declarations);
  const headings = mainHeadings(declarations.document, site);
  const [first = ''] = declared;
  const best = headings
    .map((heading) => ({ heading, overlap: Math.max(0, ...declared.map((title) => wordOverlap(heading, title))) }))
    .sort((one, other) => other.overlap - one.overlap)[0];
  if (best && best.overlap >= SAME_SUBJECT) return best.heading;
  if (best && headings.length === 1 && best.heading.length >= 20) return best.heading;
  return withoutSite(first, [site, host], headings) || headings[0] || '';
}

function declaredTitles({ document: document_, tags, article }: Declarations): string[] {
  const titles = [
    ...textsOf(article['headline'] ?? article['name']),
    firstTag(tags, ['og:title']),
    firstTag(tags, ['citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'twitter:title']),
    document_.title,
  ];
  return titles.map((title) => tidy(title ?? '')).filter(Boolean);
}

/** The first-level headings that can be the content's. */
function mainHeadings(document_: Document, site: string | null): string[] {
  const found = [...document_.querySelectorAll('h1')].filter(
    (heading) => !isHidden(heading) && !isInFurniture(heading),
  );
  const texts = found.map((heading) => tidy(heading.textContent ?? ''));
  return [...new Set(texts)].filter((text) => text.length > 1 && text.length < 300 && !isSameText(text, site ?? ''));
}

function isInFurniture(heading: Element): boolean {
  for (let up: Element | null = heading; up && up.localName !== 'body'; up = up.parentElement) {
    if (/^(?:nav|footer|aside)$/.test(up.localName) || (up !== heading && isJunk(up) && up.localName === 'div'))
      return true;
  }
  return false;
}

/** Cuts the site's name off either end of a title, and section names with it when a heading has the rest. */
function withoutSite(title: string, names: readonly (string | null)[], headings: readonly string[]): string {
  const parts = title
    .split(SEPARATOR)
    .map((part) => part?.trim())
    .filter(Boolean);
  if (parts.length < 2) return title;
  const heading = parts.find((part) => headings.some((text) => isSameText(text, part)));
  if (heading) return heading;
  const isSite = (part: string) => names.some((name) => name && namesSite(part, name));
  if (isSite(parts.at(-1) ?? '')) return cutAt(title, title.lastIndexOf(parts.at(-1) ?? ''), 'before');
  if (isSite(parts[0] ?? '')) return cutAt(title, (parts[0] ?? '').length, 'after');
  return title;
}

function cutAt(title: string, index: number, side: 'before' | 'after'): string {
  const edges = /^[\s|\-–—\\/>»·•∙:：_｜]+|[\s|\-–—\\/>»·•∙:：_｜]+$/g;
  return (side === 'before' ? title.slice(0, index) : title.slice(index)).replace(edges, '') || title;
}

/** "9to5Mac" for the host 9to5mac.com, "The Two-Way" for nothing. */
function namesSite(part: string, name: string): boolean {
  const squash = (text: string) => text.toLowerCase().replace(/^www\.|^the\s|[^\p{L}\p{N}]/gu, '');
  const [one, other] = [squash(part), squash(name)];
  return (
    one.length > 1 &&
    (one === other || (other.startsWith(one) && one.length > 3) || (one.startsWith(other) && other.length > 3))
  );
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
