import { textsOf } from '../texts-of.ts';
import { documentTitle } from './document-title.ts';
import { wordOverlap } from './same-text.ts';

/** Dates and authors are both looked for here; the inert copy does not change meanwhile. */
const known = new WeakMap<Document, readonly Text[]>();

const BEFORE = 12;
const AFTER = 40;

const MAX_HEADINGS = 50;

/** A heading that shares fewer of its words with the title is another's. */
const SAME_SUBJECT = 0.7;

/**
 * The pieces of text around the page's main heading, nearest first after it, then before it: where pages write who
 * wrote them and when.
 */
export function textsNearHeading(document_: Document): readonly Text[] {
  const texts = known.get(document_) ?? findTexts(document_);
  known.set(document_, texts);
  return texts;
}

function findTexts(document_: Document): Text[] {
  const heading = titleHeading(document_);
  if (!heading) return [];
  const [before, after]: [Text[], Text[]] = [[], []];
  for (const text of textsOf(document_.body)) {
    if (!isText(text)) continue;
    if (after.length > 0 || heading.contains(text)) after.push(text);
    else if (before.push(text) > BEFORE) before.shift();
    if (after.length === AFTER) break;
  }
  return after.length > 0 ? [...after, ...before.reverse()] : [];
}

/** Not the white space between elements. */
function isText(node: Node): node is Text {
  return Boolean(node.nodeValue?.trim());
}

/** The heading that the document's title speaks of, else the first. */
function titleHeading(document_: Document): Element | null {
  const headings = [...document_.querySelectorAll('h1, h2')].slice(0, MAX_HEADINGS);
  const title = documentTitle(document_);
  const named = headings.find((heading) => wordOverlap(heading.textContent ?? '', title) > SAME_SUBJECT);
  return named ?? document_.querySelector('h1') ?? headings[0] ?? null;
}
