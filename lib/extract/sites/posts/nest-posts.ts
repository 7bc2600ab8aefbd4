import type { Post } from './post.ts';

/** For each post's element the element of the post that it answers, or null. */
export type Parents = ReadonlyMap<Element, Element | null>;

/**
 * Puts each post under the one it answers.
 * @returns the posts that answer none of the others
 */
export function nestPosts(posts: ReadonlyMap<Element, Post>, parents: Parents): Post[] {
  const top: Post[] = [];
  for (const [element, post] of posts) {
    const parent = parents.get(element);
    const answered = parent ? posts.get(parent) : undefined;
    (answered?.replies ?? top).push(post);
  }
  return top;
}

/** Replies stand inside what they answer. To be asked before the posts are taken apart. */
export function parentsByContainment(elements: readonly Element[]): Parents {
  const known = new Set(elements);
  const parents = new Map<Element, Element | null>();
  for (const element of elements) {
    let up = element.parentElement;
    while (up && !known.has(up)) up = up.parentElement;
    parents.set(element, up);
  }
  return parents;
}

/**
 * Replies follow what they answer, and how deep they are says which it is.
 * @param depthOf any growing measure
 */
export function parentsByDepth(elements: readonly Element[], depthOf: (element: Element) => number): Parents {
  const parents = new Map<Element, Element | null>();
  const above: { element: Element; depth: number }[] = [];
  for (const element of elements) {
    const depth = depthOf(element);
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= depth) above.pop();
    parents.set(element, above.at(-1)?.element ?? null);
    above.push({ element, depth });
  }
  return parents;
}
