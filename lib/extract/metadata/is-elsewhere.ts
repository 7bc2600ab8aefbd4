const ELSEWHERE =
  '#comments, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="sidebar" i], aside, footer, nav';

/** Whether an element speaks of something other than the page's content: of a comment, a related page. */
export function isElsewhere(element: Element): boolean {
  const around = element.closest(ELSEWHERE);
  // `<body class="comments-open">` is around everything.
  return around !== null && around.localName !== 'body' && around.querySelector('h1') === null;
}
