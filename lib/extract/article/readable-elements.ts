import { dropJunk } from './drop-junk.ts';
import { proseLength } from './prose-length.ts';
import { runReadability } from './run-readability.ts';
import { trimTail } from './trim-tail.ts';

/** What Readability took for the article, as elements of the copy it was given. */
export interface ReadableElements {
  kept: ReadonlySet<Element>;
  /** What it took although it is furniture: not to be restored. */
  refused: ReadonlySet<Element>;
  /** Characters of prose among what is kept. */
  prose: number;
}

/**
 * Asks Readability for the article. It works on a clone and only points: the content itself comes from the untouched
 * copy, so that nothing of it is rewritten, and what it dropped can be judged again.
 * @returns null when it found no article
 */
export function readableElements(copy: Document): ReadableElements | null {
  const clone = copy.cloneNode(true) as Document; // the clone of a document is one
  const origins = originsOf(clone.body, copy.body);
  const article = runReadability(clone);
  if (!article) return null;
  const taken = elementsBehind(article, origins);
  dropJunk(article);
  trimTail(article);
  const kept = elementsBehind(article, origins);
  const refused = new Set([...taken].filter((element) => !kept.has(element)));
  return { kept, refused, prose: proseLength(article) };
}

/**
 * For each element of a clone the original, for each text the original's parent: Readability swaps elements, `div` for
 * `p`, but moves the texts themselves.
 */
function originsOf(clone: Element, original: Element): ReadonlyMap<Node, Element> {
  const origins = new Map<Node, Element>();
  const [cloned, walked] = [walker(clone), walker(original)];
  while (cloned.nextNode() && walked.nextNode()) {
    const node = walked.currentNode;
    const element = isElement(node) ? node : node.nodeValue?.trim() ? node.parentElement : null;
    if (element) origins.set(cloned.currentNode, element);
  }
  return origins;
}

function elementsBehind(article: Element, origins: ReadonlyMap<Node, Element>): Set<Element> {
  const elements = new Set<Element>();
  const walked = walker(article);
  while (walked.nextNode()) {
    const origin = origins.get(walked.currentNode);
    if (origin) elements.add(origin);
  }
  return elements;
}

function walker(root: Element): TreeWalker {
  return root.ownerDocument.createTreeWalker(root, 5); // NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
