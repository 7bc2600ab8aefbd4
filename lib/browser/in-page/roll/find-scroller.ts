import { shownElements } from './shown-elements.ts';

/** A part of the window, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What scrolls in a page, and where in the window it shows. */
export interface Scroller {
  element: Element;
  frame: Box;
}

/** A part that scrolls on its own counts as the page when it covers at least this share of the window. */
const MAIN_SHARE = 0.5;

/** The page itself, or the part of it that scrolls in its stead, as applications have. */
export function findScroller(): Scroller {
  const root = document.scrollingElement ?? document.documentElement;
  if (root.scrollHeight > root.clientHeight + 1) return pageScroller(root);
  const candidates = [...shownElements(document)].filter(scrolls).map(innerScroller);
  const largest = candidates.reduce<Scroller | null>(
    (best, each) => (best && areaOf(best) >= areaOf(each) ? best : each),
    null,
  );
  return largest && areaOf(largest) >= MAIN_SHARE * innerWidth * innerHeight ? largest : pageScroller(root);
}

/** Without its scroll bars. */
function pageScroller(element: Element): Scroller {
  const { clientWidth: width, clientHeight: height } = element;
  return { element, frame: { x: document.documentElement.clientLeft, y: 0, width, height } };
}

function scrolls(element: Element): boolean {
  return (
    element.scrollHeight > element.clientHeight + 1 &&
    /^(?:auto|scroll|overlay)$/.test(getComputedStyle(element).overflowY)
  );
}

/** Only what lies within the window can be captured. */
function innerScroller(element: Element): Scroller {
  const { left, top } = element.getBoundingClientRect();
  const x = Math.max(0, left + element.clientLeft);
  const y = Math.max(0, top + element.clientTop);
  const right = Math.min(innerWidth, left + element.clientLeft + element.clientWidth);
  const bottom = Math.min(innerHeight, top + element.clientTop + element.clientHeight);
  return { element, frame: { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) } };
}

function areaOf({ frame }: Scroller): number {
  return frame.width * frame.height;
}
