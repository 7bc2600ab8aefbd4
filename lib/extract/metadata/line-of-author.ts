import { spaced, spacedText, textsOf } from '../texts-of.ts';
import { LABELLED } from './authorship.ts';
import { startsByline } from './byline.ts';
import { cleanAuthor } from './clean-author.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { textsNearHeading } from './near-heading.ts';

/** Longest line that is still one, in characters. */
const MAX_LINE = 120;

/** What a name links to where a site has a page for each of its authors. */
const AUTHOR_PAGE =
  'a[rel~="author"], a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor/" i], a[href*="/auteur/" i]';

/** The first line near the page's heading that begins with "By". */
export function lineNearHeading(document_: Document): string[] {
  for (const text of textsNearHeading(document_)) {
    const value = (text.nodeValue ?? '').trim();
    if (!startsByline(value)) continue;
    const parent = text.parentElement;
    const around = parent?.childElementCount ? parent : parent?.parentElement;
    // "By" may stand alone, the name in an element beside it.
    const line = cleanAuthor(value) || !around ? value : lineFrom(text, around);
    if (line.length < MAX_LINE && cleanAuthor(line)) return [line];
  }
  return [];
}

/**
 * The name in a line near the page's heading that says "By" and links the name to the author's own page: surer than what
 * a blog declares of all its pages alike.
 */
export function linkedAuthorNearHeading(document_: Document): string[] {
  for (const text of textsNearHeading(document_)) {
    if (!startsByline(text.nodeValue ?? '')) continue;
    const links = [...(text.parentElement?.querySelectorAll(AUTHOR_PAGE) ?? [])];
    const link = links.find((link) => link.previousSibling === text);
    if (link) return [spacedText(link)];
  }
  return [];
}

/** What is written from a "By" on: what stands before it is no name, nor is a heading behind it. */
function lineFrom(by: Text, around: Element): string {
  const texts = [...textsOf(around)];
  const after = texts.slice(texts.indexOf(by));
  const end = after.findIndex((text) => text.parentElement?.closest('h1'));
  return spaced(end > 0 ? after.slice(0, end) : after);
}

/** The first "Author: …" on the page, which agencies and newspapers set below the text. */
export function labelledAuthor(document_: Document): string[] {
  for (const text of textsOf(document_.body)) {
    const value = (text.nodeValue ?? '').trim();
    const name = value.length < MAX_LINE ? LABELLED.exec(value)?.[1] : undefined;
    if (name && text.parentElement && !isElsewhere(text.parentElement)) return [name];
  }
  return [];
}
