/** Scrolls what the page would have scrolled at that element, were the picker not above it. */
export function scrollBeneath(element: Element | null, by: { x: number; y: number }): void {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const before = [at.scrollLeft, at.scrollTop];
    if (at !== document.body && /auto|scroll/.test(getComputedStyle(at).overflow)) {
      at.scrollBy({ left: by.x, top: by.y, behavior: 'instant' });
    }
    if (before[0] !== at.scrollLeft || before[1] !== at.scrollTop) return;
  }
  window.scrollBy({ left: by.x, top: by.y, behavior: 'instant' });
}
