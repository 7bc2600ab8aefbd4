/** Told by its attributes; what style sheets hide was left out when the page was copied. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !element.closest('.katex, .MathJax, mjx-container, pre')) {
    return element.querySelector('img, math, svg') === null;
  }
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}
