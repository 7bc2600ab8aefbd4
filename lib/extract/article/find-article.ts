import { addLeadPicture } from './add-lead-picture.ts';
import { dropJunk } from './drop-junk.ts';
import { dropLines } from './drop-lines.ts';
import { markElements, markOf, unmarkElements } from './element-mark.ts';
import { proseLength } from './prose-length.ts';
import { type ReadableMarks, readableMarks } from './readable-marks.ts';
import { restoreAndPrune } from './restore-and-prune.ts';
import { widerContent, withoutFurniture } from './wider-content.ts';

/** Pages of more elements are read by their mark-up alone: Readability would block them for seconds. */
const GIANT = 40_000;

interface Found {
  content: Element;
  strategy: string;
}

/**
 * Finds the article of an inert copy.
 * @param declaredImage what the page says its picture is
 */
export function findArticle(copy: Document, declaredImage: string | null): Found {
  if (copy.body.getElementsByTagName('*').length > GIANT) return semanticContent(copy.body);
  markElements(copy.body);
  const marks = readableMarks(copy);
  const region = commonAncestor(copy.body, marks.kept);
  const found = region ? readableContent(region, marks) : semanticContent(copy.body);
  dropLines(found.content);
  addLeadPicture(found.content, copy.body, declaredImage);
  unmarkElements(found.content);
  return found;
}

/** The article as Readability sees it, with what it lost on the way; or the element around it that holds far more. */
function readableContent(region: Element, marks: ReadableMarks): Found {
  const content = region.cloneNode(true) as Element; // the clone of an element is one
  restoreAndPrune(content, marks);
  dropJunk(content);
  const wider = widerContent(region, proseLength(content));
  return wider ? { content: wider, strategy: strategyOf(wider) } : { content, strategy: 'readability' };
}

/** The element that the author marks as the article. */
function semanticContent(body: Element): Found {
  const candidates = [...body.querySelectorAll('article, main, [role="main"], [itemprop~="articleBody"]')];
  const measured = candidates.slice(0, 20).map((element) => ({ element, prose: proseLength(element) }));
  const [best] = measured.sort((one, other) => other.prose - one.prose);
  const content = withoutFurniture(best && best.prose > proseLength(body) * 0.7 ? best.element : body);
  return { content, strategy: strategyOf(content) };
}

function strategyOf(content: Element): string {
  return content.localName === 'body' ? 'body' : 'semantic';
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
