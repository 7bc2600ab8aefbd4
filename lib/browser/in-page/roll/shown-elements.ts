/** Every element of a page that has a style of its own, those in open shadow roots included. */
export function* shownElements(root: Document | ShadowRoot): Generator<HTMLElement | SVGElement> {
  for (const element of root.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) continue;
    yield element;
    if (element.shadowRoot) yield* shownElements(element.shadowRoot);
  }
}
