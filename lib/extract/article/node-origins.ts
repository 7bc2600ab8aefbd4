/** Tells which elements of a copy the nodes of its clones come from. */
export class NodeOrigins {
  readonly #copy: Element;
  readonly #known = new Map<Node, Element>();

  /** @param copy the original of all clones */
  constructor(copy: Element) {
    this.#copy = copy;
  }

  /**
   * Remembers where every node of a clone comes from, before anything in it is changed. For a text it is the parent:
   * Readability swaps elements, `div` for `p`, but moves the texts themselves.
   */
  remember(clone: Element): void {
    const [cloned, walked] = [nodeWalker(clone), nodeWalker(this.#copy)];
    while (cloned.nextNode() && walked.nextNode()) {
      const node = walked.currentNode;
      const element = isElement(node) ? node : node.nodeValue?.trim() ? node.parentElement : null;
      if (element) this.#known.set(cloned.currentNode, element);
    }
  }

  /** The elements that the nodes in an element come from; what Readability made has no origin. */
  behind(element: Element): Set<Element> {
    const origins = new Set<Element>();
    const walked = nodeWalker(element);
    while (walked.nextNode()) {
      const origin = this.#known.get(walked.currentNode);
      if (origin) origins.add(origin);
    }
    return origins;
  }
}

/** Walks an element with all elements and texts in it, in document order. */
function nodeWalker(root: Node): TreeWalker {
  const document_ = root.ownerDocument ?? (root as Document); // only a document has no owner
  return document_.createTreeWalker(root, 5); // NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
