import { dropJunk } from './drop-junk.ts';
import { nodeWalker, trackOrigins } from './node-origins.ts';
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
  const originOf = trackOrigins(clone, copy);
  const article = runReadability(clone);
  if (!article) return null;
  const taken = elementsBehind(article, originOf);
  dropJunk(article);
  trimTail(article);
  const kept = elementsBehind(article, originOf);
  const refused = new Set([...taken].filter((element) => !kept.has(element)));
  return { kept, refused, prose: proseLength(article) };
}

function elementsBehind(article: Element, originOf: (node: Node) => Element | undefined): Set<Element> {
  const elements = new Set<Element>();
  const walked = nodeWalker(article);
  while (walked.nextNode()) {
    const origin = originOf(walked.currentNode);
    if (origin) elements.add(origin);
  }
  return elements;
}
