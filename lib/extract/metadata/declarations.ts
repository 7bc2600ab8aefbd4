import { isStale } from './is-stale.ts';
import { isOfType, readJsonLd, type Thing } from './json-ld.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';

/** Everything a document declares of itself, read once. */
export interface Declarations {
  document: Document;
  tags: MetaTags;
  things: readonly Thing[];
  /** The thing that is the page's content, an empty one when none is declared. */
  article: Thing;
  /** They are of another page, left over from navigation without loading, and count as none. */
  isStale: boolean;
}

/** Types of schema.org that stand for what a page is about, rather than for site, list or person. */
const ARTICLE =
  /(?:Article|Posting|Report|Recipe|Review|Blog|NewsStory|APIReference|HowTo|QAPage|Question|VideoObject|Book|Course|Event)$/i;
const PAGE = /(?:WebPage|AboutPage|ItemPage|FAQPage)$/i;

/**
 * Reads them.
 * @param url where the document is now
 */
export function readDeclarations(document_: Document, url: string): Declarations {
  const tags = readMetaTags(document_);
  const things = readJsonLd(document_);
  const article = mainThing(things);
  return isStale(document_, tags, article, url)
    ? { document: document_, tags: new Map(), things: [], article: {}, isStale: true }
    : { document: document_, tags, things, article, isStale: false };
}

function mainThing(things: readonly Thing[]): Thing {
  const named = things.filter((thing) => thing['headline'] !== undefined || thing['name'] !== undefined);
  return (
    named.find((thing) => isOfType(thing, ARTICLE) && thing['headline'] !== undefined) ??
    named.find((thing) => isOfType(thing, ARTICLE)) ??
    things.find((thing) => isOfType(thing, ARTICLE)) ??
    named.find((thing) => isOfType(thing, PAGE)) ??
    {}
  );
}
