import { textsOf } from '../texts-of.ts';

const BEFORE = 12;
const AFTER = 40;

/**
 * The pieces of text around the page's main heading, nearest first after it, then before it: where pages write who
 * wrote them and when.
 */
export function textsNearHeading(document_: Document): Text[] {
  const heading = document_.querySelector('article h1, main h1, h1, article h2, main h2, h2');
  if (!heading) return [];
  const texts = [...textsOf(document_.body)].filter((text): text is Text => Boolean(text.nodeValue?.trim()));
  const start = texts.findIndex((text) => heading.contains(text));
  if (start < 0) return [];
  return [...texts.slice(start, start + AFTER), ...texts.slice(Math.max(0, start - BEFORE), start).reverse()];
}
