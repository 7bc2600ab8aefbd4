import { isWorthRestoring } from './is-worth-restoring.ts';
import type { ReadableElements } from './readable-elements.ts';
import { isProse, textLength } from './text-length.ts';
import { takeOut } from './text-measure.ts';

/** Kept or dropped as a whole: every part of code and of a formula matters. */
const WHOLE = 'pre, math, .katex, .MathJax, mjx-container, picture, video, audio, svg, ruby';

/** Between the parts of an article Readability chose among whole regions: only pictures and headings come back. Characters. */
const MAX_BETWEEN = 100;

/** Shortest text, in characters, that shows that the article has begun or goes on. */
const PROSE = 140;

interface Level {
  parent: Element;
  /** Within something that Readability kept. */
  isInside: boolean;
  /** Prose was before this level, prose comes after it. */
  before: boolean;
  after: boolean;
}

/**
 * Takes out of a region what Readability did not keep, unless it is content after all. It drops by class names and by
 * shares of links and commas, and so loses code, tables, lists of references, headings called "header".
 * @param region holds everything that is kept
 * @param isPlain nothing but the text is in the region: it begins with its first child
 */
export function restoreAndPrune(region: Element, { kept, refused }: ReadableElements, isPlain = false): void {
  const holders = holdersOf(region, kept);
  const furniture = holdersOf(region, refused);
  const waiting: Level[] = [{ parent: region, isInside: isPlain || kept.has(region), after: false, before: isPlain }];
  for (let level = waiting.pop(); level; level = waiting.pop()) {
    const isInside = level.isInside || kept.has(level.parent);
    const children = [...level.parent.children];
    const prose = children.map((child) => holders.has(child) && isProse(child, PROSE));
    const [first, last] = [prose.indexOf(true), prose.lastIndexOf(true)];
    for (const [index, child] of children.entries()) {
      const isLeading = !level.before && (first < 0 || index < first);
      const isInterior = level.after || index < last;
      if (holders.has(child)) {
        const before = level.before || (first >= 0 && index > first);
        if (!child.matches(WHOLE)) waiting.push({ parent: child, isInside, after: isInterior, before });
        continue;
      }
      const mayReturn = isInside || (isInterior && textLength(child) < MAX_BETWEEN);
      const returns =
        mayReturn &&
        !furniture.has(child) &&
        isWorthRestoring(child, { isLeading, isInterior, isPlain: isPlain && level.parent === region });
      if (!returns) takeOut(child);
    }
  }
}

/** Elements, and all that is around them within a region. */
function holdersOf(region: Element, elements: ReadonlySet<Element>): Set<Element> {
  const holders = new Set<Element>();
  for (const element of elements) {
    for (let up: Element | null = element; up && up !== region && !holders.has(up); up = up.parentElement)
      holders.add(up);
  }
  return holders;
}
