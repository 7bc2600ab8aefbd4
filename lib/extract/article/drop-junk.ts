import { isHidden } from './is-hidden.ts';
import { isJunk } from './is-junk.ts';
import { linkDensity, textLength } from './text-length.ts';
import { takeOut } from './text-measure.ts';

/** A junk name on more than this share of the article's text is a misnomer. */
const MOST = 0.4;

/** Takes out what belongs to the site: share bars, related posts, newsletter boxes, navigation, author cards. */
export function dropJunk(region: Element): void {
  const whole = textLength(region);
  for (const element of [...region.querySelectorAll('*')]) {
    if (!region.contains(element)) continue;
    if (isHidden(element) || (isJunk(element) && isDroppable(element, whole))) takeOut(element);
  }
}

function isDroppable(element: Element, whole: number): boolean {
  if (element.querySelector('pre, math, .katex') || element.closest('pre, math, table')) return false;
  return textLength(element) < whole * MOST || linkDensity(element) > 0.6;
}
