import type { FoundContent } from '../found-content.ts';
import { dropJunk } from './drop-junk.ts';
import { markElements, markOf, unmarkElements } from './element-mark.ts';
import { readableMarks } from './readable-marks.ts';
import { restoreAndPrune } from './restore-and-prune.ts';

/** Finds the article of an inert copy; everything else is taken out of the copy. */
export function findArticle(copy: Document): FoundContent {
  markElements(copy.body);
  const marks = readableMarks(copy);
  const region = commonAncestor(copy.body, marks);
  if (!region) return { content: copy.body, strategy: 'body' };
  restoreAndPrune(region, marks);
  dropJunk(region);
  unmarkElements(copy.body);
  return { content: region, strategy: 'readability' };
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
