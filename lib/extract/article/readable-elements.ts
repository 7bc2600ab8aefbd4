import { dropJunk } from './drop-junk.ts';
import { NodeOrigins } from './node-origins.ts';
import { PointingReader } from './pointing-reader.ts';
import { proseLength } from './prose-length.ts';
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
  const origins = new NodeOrigins(copy.body);
  origins.remember(clone.body);
  const reader = new PointingReader(clone);
  const { body, documentElement: root } = clone;
  onStartingOver(body, () => {
    // The attempt before may have taken them out of their places.
    if (!root.isConnected) clone.append(root);
    if (clone.body !== body) root.append(body);
    body.replaceChildren(...copy.body.cloneNode(true).childNodes);
    origins.remember(body);
    reader.prepareAgain(clone);
  });
  const article = reader.find();
  if (!article) return null;
  const taken = origins.behind(article);
  dropJunk(article);
  trimTail(article);
  const kept = origins.behind(article);
  const refused = new Set([...taken].filter((element) => !kept.has(element)));
  return { kept, refused, prose: proseLength(article) };
}

/**
 * Readability keeps `body.innerHTML` and writes it back before every new attempt, which would put unknown nodes into
 * the place of the known ones; it may choose an earlier attempt in the end.
 */
function onStartingOver(body: Element, restore: () => void): void {
  Object.defineProperty(body, 'innerHTML', { get: () => '', set: restore });
}
