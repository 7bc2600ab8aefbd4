/** A new element of a document with its children. */
export function made(document_: Document, name: string, ...children: readonly (Node | string)[]): Element {
  const element = document_.createElement(name);
  element.append(...children);
  return element;
}
