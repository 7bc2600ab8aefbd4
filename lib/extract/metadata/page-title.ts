import { isHidden } from '../article/is-hidden.ts';
import { isJunk } from '../article/is-junk.ts';
import { textsOf as textNodesOf } from '../texts-of.ts';
import type { Declarations } from './declarations.ts';
import { textsOf } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import { isSameText, wordOverlap } from './same-text.ts';
import { endsWithSite, withoutSite } from './without-site.ts';

/** A title that shares fewer of its words with a heading is another text. */
const SAME_SUBJECT = 0.5;

/** Shortest heading, in characters, that is trusted over what the page declares. */
const SPEAKING = 20;

/**
 * The title of the page's content. Precedence: the page's one main heading, unless it is the site's name; then what
 * JSON-LD, OpenGraph, Twitter, Dublin Core and citation tags say; then the document's title; each without the site's
 * name around it.
 * @returns an empty string when there is none
 */
export function pageTitle(declarations: Declarations, site: string | null, host: string): string {
  const names = [site, hostLabel(host)].filter((name): name is string => Boolean(name));
  const declared = declaredTitles(declarations);
  const [first = ''] = declared;
  const headings = mainHeadings(declarations.document).filter((text) => !isSiteName(text, names, declared));
  const best = headings
    .map((heading) => ({ heading, overlap: Math.max(0, ...declared.map((title) => wordOverlap(heading, title))) }))
    .sort((one, other) => other.overlap - one.overlap)[0];
  if (best && best.overlap >= SAME_SUBJECT) return best.heading;
  if (best && headings.length === 1 && best.heading.length >= SPEAKING) return best.heading;
  return withoutSite(first, names) || headings[0] || '';
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
function mainHeadings(document_: Document): string[] {
  const found = [...document_.querySelectorAll('h1')].filter(
    (heading) => !isHidden(heading) && !isInFurniture(heading),
  );
  return [...new Set(found.map(headingText))].filter((text) => text.length > 1 && text.length < 300);
}

/** Without the readings that stand above characters. */
function headingText(heading: Element): string {
  const texts = [...textNodesOf(heading)].filter((text) => !text.parentElement?.closest('rt, rp, script'));
  return tidy(texts.map((text) => text.nodeValue).join(''));
}

function isInFurniture(heading: Element): boolean {
  for (let up: Element | null = heading; up && up.localName !== 'body'; up = up.parentElement) {
    if (/^(?:nav|footer|aside)$/.test(up.localName) || (up.localName === 'div' && isJunk(up))) return true;
  }
  return false;
}

/** A logo set as a heading: it is what the host is called, or what the titles of all pages end with. */
function isSiteName(heading: string, names: readonly string[], declared: readonly string[]): boolean {
  if (declared.some((title) => isSameText(title, heading))) return false;
  return names.some((name) => isSameText(name, heading)) || declared.some((title) => endsWithSite(title, heading));
}

/** `blog.example.co.uk` → `example`. */
function hostLabel(host: string): string {
  const labels = host.replace(/^www\./, '').split('.');
  return labels.slice(0, -1).reduce((longest, label) => (label.length > longest.length ? label : longest), '');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
