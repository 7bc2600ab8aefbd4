import type { ChangedStyles } from './changed-styles.ts';
import { shownElements } from './shown-elements.ts';

/** Which tile of the page is shown; a page of one tile is both. */
export interface TilePlace {
  isFirst: boolean;
  isLast: boolean;
}

/** What covers the window to this share belongs to every tile: a background, an open dialogue. */
const COVERS = 0.95;

/**
 * Settles what does not scroll with the page, so that it is in the picture once: what sticks goes to its own place in
 * the text; what is fixed shows at the top of the first tile or at the bottom of the last, as it stands in the window.
 */
export function settleStill(styles: ChangedStyles, hidden: ChangedStyles, place: TilePlace): void {
  hidden.restore();
  for (const element of shownElements(document)) {
    const { position } = getComputedStyle(element);
    if (position === 'sticky') release(element, styles);
    if (position === 'fixed' && !belongs(element.getBoundingClientRect(), place)) hide(element, hidden);
  }
}

function release(element: HTMLElement | SVGElement, styles: ChangedStyles): void {
  styles.set(element, 'position', 'relative');
  for (const side of ['top', 'right', 'bottom', 'left']) styles.set(element, side, 'auto');
}

function belongs({ top, bottom, width, height }: DOMRect, { isFirst, isLast }: TilePlace): boolean {
  if (width >= COVERS * innerWidth && height >= COVERS * innerHeight) return true;
  const isUpper = (top + bottom) / 2 < innerHeight / 2;
  return isUpper ? isFirst : isLast;
}

/** Opacity hides with an element all that is in it, whatever that says of itself, and leaves its room. */
function hide(element: HTMLElement | SVGElement, hidden: ChangedStyles): void {
  hidden.set(element, 'transition', 'none');
  hidden.set(element, 'opacity', '0');
}
