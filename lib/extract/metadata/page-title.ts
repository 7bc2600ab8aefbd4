import type { Declarations } from './declarations.ts';
import { documentTitle } from './document-title.ts';
import { textsOf } from './json-ld.ts';
import { mainHeadings } from './main-headings.ts';
import { firstTag } from './meta-tags.ts';
import { isSameText, squash, wordOverlap } from './same-text.ts';
import { siteSign } from './site-sign.ts';
import { isSegmentOf } from './title-segment.ts';
import { titledByAddress } from './titled-by-address.ts';
import { endsWithSite, withoutSite } from './without-site.ts';

/** A title that shares fewer of its words with a heading is another text. */
const SAME_SUBJECT = 0.5;

/** Shortest heading, in characters, that is trusted over what the page declares. */
const SPEAKING = 20;

/**
 * The title of the page's content, without the site's name around it. The README of this folder has the precedence and
 * why.
 * @returns an empty string when there is none
 */
export function pageTitle(declarations: Declarations, site: string | null, page: URL): string {
  const { document: document_, tags } = declarations;
  const cited = tidy(firstTag(tags, ['citation_title']) ?? '');
  if (cited) return cited;
  const names = [site, hostLabel(page.hostname), siteSign(document_, page)].filter((name): name is string =>
    Boolean(name),
  );
  const [declared, written] = [declaredTitles(declarations), documentTitle(document_)];
  const titles = written ? [...declared, written] : declared;
  const headings = mainHeadings(document_, (text) => isSiteName(text, names, titles));
  const heading =
    declared.length > 0 || !written
      ? agreedHeading(headings, titles)
      : (titledByAddress(written, headings, page.pathname) ?? partOf(written, headings));
  return heading ?? (withoutSite(titles[0] ?? '', names) || headings[0] || '');
}

/** The heading that speaks of what is declared; or the page's only one, when it says enough by itself. */
function agreedHeading(headings: readonly string[], titles: readonly string[]): string | null {
  const [best] = headings
    .map((heading) => ({ heading, overlap: Math.max(0, ...titles.map((title) => wordOverlap(heading, title))) }))
    .sort((one, other) => other.overlap - one.overlap);
  if (!best) return null;
  const isTrusted = headings.length === 1 && best.heading.length >= SPEAKING;
  return best.overlap >= SAME_SUBJECT || isTrusted ? best.heading : null;
}

/**
 * A page that declares nothing has a title written for it alone: a heading only tells where the site's name begins, or
 * what a shorter title stands for.
 */
function partOf(title: string, headings: readonly string[]): string | null {
  const part = headings.find((heading) => isSegmentOf(heading, title) && wordOverlap(heading, title) >= SAME_SUBJECT);
  return part ?? headings.find((heading) => squash(heading).includes(squash(title))) ?? null;
}

function declaredTitles({ tags, article }: Declarations): string[] {
  const titles = [
    ...textsOf(article['headline'] ?? article['name']),
    firstTag(tags, ['og:title']),
    firstTag(tags, ['dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'twitter:title']),
  ];
  return titles.map((title) => tidy(title ?? '')).filter(Boolean);
}

/** A logo set as a heading: it is what the host is called, or what the titles of all pages end with. */
function isSiteName(heading: string, names: readonly string[], titles: readonly string[]): boolean {
  if (titles.some((title) => isSameText(title, heading))) return false;
  return names.some((name) => isSameText(name, heading)) || titles.some((title) => endsWithSite(title, heading));
}

/** `blog.example.co.uk` → `example`. */
function hostLabel(host: string): string {
  const labels = host.replace(/^www\./, '').split('.');
  return labels.slice(0, -1).reduce((longest, label) => (label.length > longest.length ? label : longest), '');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
