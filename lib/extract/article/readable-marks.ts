import { textsOf } from '../texts-of.ts';
import { dropJunk } from './drop-junk.ts';
import { markOf } from './element-mark.ts';
import { runReadability } from './run-readability.ts';
import { trimTail } from './trim-tail.ts';

/**
 * What Readability takes for the article. It works on a clone and only points: the content itself comes from the
 * untouched copy, so that nothing of it is rewritten, and what it dropped can be judged again.
 * @param copy with marked elements
 * @returns the marks of the elements it kept; empty when it found no article
 */
export function readableMarks(copy: Document): ReadonlySet<string> {
  const clone = copy.cloneNode(true) as Document; // the clone of a document is one
  const owners = textOwners(clone);
  const article = runReadability(clone);
  const marks = new Set<string>();
  if (!article) return marks;
  dropJunk(article);
  trimTail(article);
  const add = (mark: string | null | undefined) => mark && marks.add(mark);
  for (const element of article.querySelectorAll('*')) add(markOf(element));
  for (const text of textsOf(article)) add(owners.get(text));
  return marks;
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
