import { dropJunk } from './drop-junk.ts';
import { markElements, markOf, unmarkElements } from './element-mark.ts';
import { proseLength } from './prose-length.ts';
import { readableMarks } from './readable-marks.ts';
import { restoreAndPrune } from './restore-and-prune.ts';
import { trimTail } from './trim-tail.ts';
import { widerRegion } from './wider-region.ts';

/** Finds the article of an inert copy; everything else is taken out of the copy. */
export function findArticle(copy: Document): Found {
  markElements(copy.body);
  const marks = readableMarks(copy);
  const region = commonAncestor(copy.body, marks);
  const found = region ? readableContent(region, marks) : semanticContent(copy.body);
  unmarkElements(found.content);
  return found;
}

interface Found {
  content: Element;
  strategy: string;
}

/** The article as Readability sees it, with what it lost on the way; or the element around it that holds far more. */
function readableContent(region: Element, marks: ReadonlySet<string>): Found {
  const content = region.cloneNode(true) as Element; // the clone of an element is one
  restoreAndPrune(content, marks);
  dropJunk(content);
  const wider = widerRegion(region, proseLength(content));
  return wider ? semanticContent(wider) : { content, strategy: 'readability' };
}

/** The element that the author marks as the article, without its furniture. */
function semanticContent(root: Element): Found {
  const candidates = [...root.querySelectorAll('article, main, [role="main"], [itemprop~="articleBody"]')];
  const [best] = candidates.sort((one, other) => proseLength(other) - proseLength(one));
  const content = best && proseLength(best) > proseLength(root) * 0.7 ? best : root;
  dropJunk(content);
  trimTail(content);
  return { content, strategy: content.localName === 'body' ? 'body' : 'semantic' };
}

/** The smallest element that holds all that is marked. */
function commonAncestor(body: Element, marks: ReadonlySet<string>): Element | null {
  if (marks.size === 0) return null;
  let region = body;
  for (;;) {
    const holding: Element[] = [...region.children].filter((child) => holdsMarked(child, marks));
    const [only] = holding;
    if (holding.length !== 1 || !only || isMarked(only, marks)) return region;
    region = only;
  }
}

function isMarked(element: Element, marks: ReadonlySet<string>): boolean {
  return marks.has(markOf(element) ?? '');
}

function holdsMarked(element: Element, marks: ReadonlySet<string>): boolean {
  return isMarked(element, marks) || [...element.querySelectorAll('*')].some((child) => isMarked(child, marks));
}
