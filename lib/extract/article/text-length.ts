/** Characters of an element's text, runs of white space counted once. */
export function textLength(element: Element): number {
  const text = element.textContent ?? '';
  return text.length === 0 ? 0 : text.replace(/\s+/g, ' ').trim().length;
}

/** Share of an element's text that is in links, 0 to 1. Links within the page count little: notes, contents. */
export function linkDensity(element: Element): number {
  const links = element.getElementsByTagName('a');
  if (links.length === 0) return 0;
  const length = textLength(element);
  if (length === 0) return 0;
  let linked = 0;
  for (const link of links) {
    const isLocal = link.getAttribute('href')?.startsWith('#') ?? true;
    linked += textLength(link) * (isLocal ? 0.3 : 1);
  }
  return Math.min(1, linked / length);
}

/** Whether an element holds text of some length that is not mostly links. */
export function isProse(element: Element, length: number): boolean {
  if ((element.textContent ?? '').length < length) return false;
  return textLength(element) >= length && linkDensity(element) < 0.3;
}
