/** The texts below an element, in document order. */
export function* textsOf(root: Element): Generator<Node> {
  const walker = root.ownerDocument.createTreeWalker(root, 4); // NodeFilter.SHOW_TEXT
  while (walker.nextNode()) yield walker.currentNode;
}

/** An element's text with a space wherever another element begins, as it looks rather than as it is written. */
export function spacedText(root: Element): string {
  return spaced([...textsOf(root)]);
}

/** Pieces of text with a space between them. */
export function spaced(texts: readonly Node[]): string {
  return texts
    .map((text) => text.nodeValue)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
