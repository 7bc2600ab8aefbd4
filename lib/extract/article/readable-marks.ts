import { textsOf } from '../texts-of.ts';
import { dropJunk } from './drop-junk.ts';
import { markOf } from './element-mark.ts';
import { runReadability } from './run-readability.ts';
import { trimTail } from './trim-tail.ts';

/** Marks of what Readability took for the article. */
export interface ReadableMarks {
  kept: ReadonlySet<string>;
  /** What it took although it is furniture: not to be restored. */
  refused: ReadonlySet<string>;
}

/**
 * What Readability takes for the article. It works on a clone and only points: the content itself comes from the
 * untouched copy, so that nothing of it is rewritten, and what it dropped can be judged again.
 * @param copy with marked elements
 * @returns no marks when it found no article
 */
export function readableMarks(copy: Document): ReadableMarks {
  const clone = copy.cloneNode(true) as Document; // the clone of a document is one
  const owners = textOwners(clone);
  const article = runReadability(clone);
  if (!article) return { kept: new Set(), refused: new Set() };
  const taken = marksIn(article, owners);
  dropJunk(article);
  trimTail(article);
  const kept = marksIn(article, owners);
  return { kept, refused: new Set([...taken].filter((mark) => !kept.has(mark))) };
}

function marksIn(article: Element, owners: ReadonlyMap<Node, string>): Set<string> {
  const marks = new Set<string>();
  for (const element of article.querySelectorAll('*')) add(marks, markOf(element));
  for (const text of textsOf(article)) add(marks, owners.get(text));
  return marks;
}

function add(marks: Set<string>, mark: string | null | undefined): void {
  if (mark) marks.add(mark);
}

/** Readability swaps elements, `div` for `p`, but moves the texts themselves: they tell where they came from. */
function textOwners(clone: Document): Map<Node, string> {
  const owners = new Map<Node, string>();
  for (const text of textsOf(clone.body)) {
    const mark = text.parentElement && markOf(text.parentElement);
    if (mark && text.nodeValue?.trim()) owners.set(text, mark);
  }
  return owners;
}
