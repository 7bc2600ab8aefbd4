import type { Reading } from '../reading.ts';
import type { Post } from './post.ts';

/** Where the parts of a post are. Readings see the post without the posts inside it. */
export interface PostPlace {
  /** Selectors of the element of one post; the first that finds any is the page's. */
  post: readonly string[];
  author: Reading;
  date?: Reading;
  address?: Reading;
  note?: (post: Element) => string | null;
  /** Selectors of what was written; those of the first that finds something are taken. */
  body: readonly string[];
  drop?: readonly string[];
  /** What selectors cannot say. */
  tidy?: (body: Element) => void;
}

/** The elements of the posts in a tree, in document order. */
export function findPosts(root: ParentNode, { post }: PostPlace): Element[] {
  return post.map((selector) => [...root.querySelectorAll(selector)]).find((found) => found.length > 0) ?? [];
}

/**
 * Takes posts out of a tree. A post inside another is its own: it is taken first, so that the other is read without it.
 * @param elements in document order, in a clone, which is taken apart
 */
export function readPosts(elements: readonly Element[], place: PostPlace): Map<Element, Post> {
  const posts = new Map<Element, Post>();
  for (const element of [...elements].reverse()) {
    posts.set(element, readPost(element, place));
    element.remove();
  }
  return new Map([...posts].reverse());
}

function readPost(post: Element, { author, date, address, note, body, drop, tidy }: PostPlace): Post {
  const read = {
    author: author(post),
    date: date?.(post) ?? null,
    address: address?.(post) ?? null,
    note: note?.(post) ?? null,
  };
  for (const selector of drop ?? []) for (const element of [...post.querySelectorAll(selector)]) element.remove();
  const parts = body.map((selector) => outermost(post, selector)).find((found) => found.length > 0) ?? [];
  for (const part of parts) tidy?.(part);
  return { ...read, body: parts.flatMap((part) => [...part.childNodes]), replies: [] };
}

function outermost(post: Element, selector: string): Element[] {
  return [...post.querySelectorAll(selector)].filter((part) => {
    const around = part.parentElement?.closest(selector);
    return !around || !post.contains(around);
  });
}
