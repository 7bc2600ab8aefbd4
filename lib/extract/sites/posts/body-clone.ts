/** A clone of a page's body, to be taken apart. */
export function bodyClone(document_: Document): Element {
  return document_.body.cloneNode(true) as Element; // the clone of an element is one
}
