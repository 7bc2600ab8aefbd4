import type { Post } from './post.ts';
import { splitLead } from './split-lead.ts';

/** Replies to replies are set deeper up to here; beyond it narrow columns read badly and every tier costs requests. */
const MAX_TIERS = 3;

/** A conversation: what opens it, and what people answered. */
export interface Thread {
  opening: readonly Post[];
  /** Heading above the replies, in the page's words where it has one. */
  heading: string;
  replies: readonly Post[];
}

/**
 * Writes a conversation as HTML: the opening as the text itself, replies as quotes inside quotes, each with who wrote
 * it and when.
 * @returns null when nobody wrote anything
 */
export function writeThread(document_: Document, { opening, heading, replies }: Thread): Element | null {
  const thread = document_.createElement('article');
  for (const [index, post] of opening.entries()) {
    if (index > 0) thread.append(document_.createElement('hr'));
    thread.append(...post.body);
  }
  const quotes = replies.flatMap((reply) => quoted(document_, reply));
  if (quotes.length > 0) {
    const title = document_.createElement('h2');
    title.append(heading);
    thread.append(document_.createElement('hr'), title, ...quotes);
  }
  return thread.childNodes.length > 0 ? thread : null;
}

/**
 * A post as a quote with its replies inside; replies beyond the last tier follow it and say whom they answer.
 * @param answered the post above it, when it is not set inside that one's quote
 */
export function quoted(document_: Document, post: Post, tier = 1, answered: Post | null = null): Element[] {
  const isLast = tier >= MAX_TIERS;
  const replies = post.replies.flatMap((reply) => quoted(document_, reply, tier + 1, isLast ? post : null));
  if (!isSaid(post) && replies.length === 0) return [];
  const quote = document_.createElement('blockquote');
  const { lead, rest } = isSaid(post) ? splitLead(post.body) : { lead: ['[deleted]'], rest: [] };
  const head = postHead(document_, post, answered);
  // One block for a short reply: half the blocks, and a tier less of them.
  if (lead.length > 0) head.append(document_.createElement('br'), ...lead);
  quote.append(head, ...rest);
  if (isLast) return [quote, ...replies];
  quote.append(...replies);
  return [quote];
}

/** Who wrote a post and when. */
export function postHead(
  document_: Document,
  { author, date, address, note }: Post,
  answered: Post | null = null,
): Element {
  const head = document_.createElement('p');
  const name = document_.createElement('strong');
  name.append(author ?? 'Unknown');
  head.append(name);
  const day = date?.replace(/T.*$/, '');
  const target = answered?.author ? `↪ ${answered.author}` : null;
  const shown = [target, day ? linked(document_, day, address) : null, note].filter((part) => part !== null);
  for (const part of shown) head.append(' · ', part);
  return head;
}

function linked(document_: Document, text: string, address: string | null): Node | string {
  if (!address || address.startsWith('#')) return text;
  const link = document_.createElement('a');
  link.setAttribute('href', address);
  link.append(text);
  return link;
}

function isSaid({ body }: Post): boolean {
  return body.some((node) => (node.textContent ?? '').trim() !== '' || holdsMedia(node));
}

function holdsMedia(node: Node): boolean {
  return node.nodeType === 1 && /<(?:img|video|audio|iframe|picture)\b/i.test((node as Element).outerHTML);
}
