const ELSEWHERE =
  '#comments, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="sidebar" i], aside, footer, nav';

/** Asked again for every byline and date in the same part of a page; the inert copy does not change meanwhile. */
const headed = new WeakMap<Element, boolean>();

/** Whether an element speaks of something other than the page's content: of a comment, a related page. */
export function isElsewhere(element: Element): boolean {
  for (let around = element.closest(ELSEWHERE); around; around = around.parentElement?.closest(ELSEWHERE) ?? null) {
    // An article's own footer says who wrote it; `<body class="comments-open">` is around everything.
    const isOwn = around.localName === 'footer' && around.closest('article') !== null;
    if (!isOwn && around.localName !== 'body' && !isHeaded(around)) return true;
  }
  return false;
}

function isHeaded(part: Element): boolean {
  const known = headed.get(part) ?? part.querySelector('h1') !== null;
  headed.set(part, known);
  return known;
}
