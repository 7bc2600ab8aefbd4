/**
 * Tells which elements of a copy the nodes of its clone come from; for a text it is the parent, as Readability swaps
 * elements, `div` for `p`, but moves the texts themselves. Holds also when Readability starts over: it keeps
 * `body.innerHTML` and writes it back before every new attempt, which would put unknown nodes into the place of the
 * known ones, and may choose an earlier attempt in the end. Here it keeps a clone instead.
 * @returns a function from a node of the clone's body to its original; undefined for what Readability made
 */
export function trackOrigins(clone: Document, copy: Document): (node: Node) => Element | undefined {
  const body = clone.body;
  const origins = originsOf(body, copy.body);
  let kept = body.cloneNode(false);
  Object.defineProperty(body, 'innerHTML', {
    get() {
      kept = body.cloneNode(true);
      carryOver(origins, body, kept);
      return '';
    },
    set() {
      const again = kept.cloneNode(true);
      carryOver(origins, kept, again);
      body.replaceChildren(...again.childNodes);
    },
  });
  return (node) => origins.get(node);
}

/** Walks an element with all elements and texts in it, in document order. */
export function nodeWalker(root: Node): TreeWalker {
  const document_ = root.ownerDocument ?? (root as Document); // only a document has no owner
  return document_.createTreeWalker(root, 5); // NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT
}

function originsOf(clone: Element, original: Element): Map<Node, Element> {
  const origins = new Map<Node, Element>();
  const [cloned, walked] = [nodeWalker(clone), nodeWalker(original)];
  while (cloned.nextNode() && walked.nextNode()) {
    const node = walked.currentNode;
    const element = isElement(node) ? node : node.nodeValue?.trim() ? node.parentElement : null;
    if (element) origins.set(cloned.currentNode, element);
  }
  return origins;
}

/** @param from a tree whose nodes are known, equal to the tree `to` */
function carryOver(origins: Map<Node, Element>, from: Node, to: Node): void {
  const [known, same] = [nodeWalker(from), nodeWalker(to)];
  while (known.nextNode() && same.nextNode()) {
    const origin = origins.get(known.currentNode);
    if (origin) origins.set(same.currentNode, origin);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
