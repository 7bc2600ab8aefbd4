/**
 * Characters of an element's text, runs of white space counted once. Counted in a loop: this is asked more than anything
 * else, of elements as large as the page, and replacing by a pattern takes five times as long.
 */
export function textLength(element: Element): number {
  const text = element.textContent ?? '';
  let length = 0;
  let isGap = false;
  for (let index = 0; index < text.length; index++) {
    if (isSpace(text.charCodeAt(index))) isGap = length > 0;
    else {
      length += isGap ? 2 : 1;
      isGap = false;
    }
  }
  return length;
}

/** What `\s` stands for, and the control characters. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code <= 0x20;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
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
