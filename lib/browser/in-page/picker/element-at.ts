/** The innermost element of the page at a place of the window, open shadow roots included. */
export function elementAt(x: number, y: number, ignored: Element): Element | null {
  let found = topmost(document, x, y, ignored);
  while (found?.shadowRoot) {
    const inner = topmost(found.shadowRoot, x, y, ignored);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found === document.documentElement ? document.body : found;
}

/** Of the elements of one tree: `elementsFromPoint` also names those of the trees around it. */
function topmost(tree: Document | ShadowRoot, x: number, y: number, ignored: Element): Element | null {
  return tree.elementsFromPoint(x, y).find((element) => element !== ignored && element.getRootNode() === tree) ?? null;
}
