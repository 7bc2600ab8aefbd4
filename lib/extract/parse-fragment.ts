/** `DOMParser` makes documents without a window: no custom elements, no scripts, no requests. */
export function parseInert(html: string, page: Document): Document {
  const Parser = typeof DOMParser === 'function' ? DOMParser : page.defaultView?.DOMParser;
  if (!Parser) throw new TypeError('No DOMParser in this environment');
  return new Parser().parseFromString(html, 'text/html');
}

/** Parses a piece of HTML; its nodes are the children of the returned element. */
export function parseFragment(html: string, page: Document): Element {
  return parseInert(`<!doctype html><html><head></head><body>${html}</body></html>`, page).body;
}
