/** Characters of an element's text, runs of white space counted once. */
export function textLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}

/** Share of an element's text that is in links, 0 to 1. Links within the page count little: notes, contents. */
export function linkDensity(element: Element): number {
  const length = textLength(element);
  if (length === 0) return 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) {
    const isLocal = link.getAttribute('href')?.startsWith('#') ?? true;
    linked += textLength(link) * (isLocal ? 0.3 : 1);
  }
  return Math.min(1, linked / length);
}
