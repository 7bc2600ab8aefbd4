import type { CopyFilter } from './copy-filter.ts';
import { nativeDom } from './native-dom.ts';

/** Hidden until something is opened or loaded, and content all the same; or never drawn and needed. */
const KEPT =
  /^(?:details|summary|noscript|picture|source|img|video|audio|track|script|math|template|slot|br|wbr|svg|iframe|canvas)$/;
const KEPT_INSIDE =
  'details, [role="tabpanel"], picture, svg, math, .katex, .MathJax, mjx-container, pre, noscript, video, audio';

/**
 * Leaves out what style sheets hide from the user. Needs a page with layout: where there is none (command line, tests)
 * everything is taken, and attributes decide later.
 */
export function visibleOnly(): CopyFilter {
  return {
    takes(element) {
      if (typeof element.checkVisibility !== 'function' || element.checkVisibility()) return true;
      if (KEPT.test(nativeDom.localName(element))) return true;
      // The style of what is not drawn has to be worked out, which takes far longer than asking what is around.
      return element.closest(KEPT_INSIDE) !== null || hasNoBoxOfItsOwn(element);
    },
  };
}

/** `display: contents` counts as not visible, and its children are drawn. */
function hasNoBoxOfItsOwn(element: Element): boolean {
  return getComputedStyle(element).display === 'contents';
}
