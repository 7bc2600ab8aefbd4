import { markOf } from './element-mark.ts';
import { isWorthRestoring } from './is-worth-restoring.ts';
import type { ReadableMarks } from './readable-marks.ts';
import { linkDensity, textLength } from './text-length.ts';

/** Kept or dropped as a whole: every part of code and of a formula matters. */
const WHOLE = 'pre, math, .katex, .MathJax, mjx-container, picture, video, audio, svg, ruby';

/** Between the parts of an article Readability chose among whole regions: only pictures and headings come back. */
const MAX_BETWEEN = 100;

/** Shortest text, in characters, that shows that the article has begun or goes on. */
const PROSE = 140;

/**
 * Takes out of a region what Readability did not keep, unless it is content after all. It drops by class names and by
 * shares of links and commas, and so loses code, tables, lists of references, headings called "header".
 * @param region holds everything that is marked
 */
export function restoreAndPrune(region: Element, { kept: marks, refused }: ReadableMarks): void {
  const holders = holdersOf(region, marks);
  const waiting: { parent: Element; isInside: boolean; after: boolean; before: boolean }[] = [
    { parent: region, isInside: isMarked(region, marks), after: false, before: false },
  ];
  for (let level = waiting.pop(); level; level = waiting.pop()) {
    const isInside = level.isInside || isMarked(level.parent, marks);
    const children = [...level.parent.children];
    const prose = children.map((child) => holders.has(child) && hasProse(child));
    const first = prose.indexOf(true);
    const last = prose.lastIndexOf(true);
    for (const [index, child] of children.entries()) {
      const place = {
        isLeading: !level.before && (first < 0 || index < first),
        isInterior: level.after || index < last,
      };
      if (holders.has(child)) {
        const before = level.before || (first >= 0 && index > first);
        if (!child.matches(WHOLE)) waiting.push({ parent: child, isInside, after: place.isInterior, before });
      } else if (
        isMarked(child, refused) ||
        !((isInside || (place.isInterior && textLength(child) < MAX_BETWEEN)) && isWorthRestoring(child, place))
      ) {
        child.remove();
      }
    }
  }
}

function hasProse(element: Element): boolean {
  return textLength(element) >= PROSE && linkDensity(element) < 0.3;
}

function isMarked(element: Element, marks: ReadonlySet<string>): boolean {
  return marks.has(markOf(element) ?? '');
}

/** Marked elements and all that is around them. */
function holdersOf(region: Element, marks: ReadonlySet<string>): Set<Element> {
  const holders = new Set<Element>();
  for (const element of region.querySelectorAll('*')) {
    if (!isMarked(element, marks)) continue;
    for (let up: Element | null = element; up && up !== region && !holders.has(up); up = up.parentElement)
      holders.add(up);
  }
  return holders;
}
