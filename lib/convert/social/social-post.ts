import type { Element } from 'hast';
import { descendants } from '../../hast/descendants.ts';
import { firstProperty } from '../../hast/first-property.ts';
import { hasClass } from '../../hast/has-class.ts';
import { property } from '../../hast/property.ts';
import { blockPiece, type Pieces } from '../pieces.ts';
import { quotePieces } from '../quote-pieces.ts';
import { resolveUrl } from '../resolve-url.ts';
import type { State } from '../state.ts';

const POSTS = new Set([
  'bluesky-embed',
  'fb-post',
  'instagram-media',
  'mastodon-embed',
  'reddit-card',
  'reddit-embed-bq',
  'text-post-media',
  'tiktok-embed',
  'twitter-tweet',
  'twitter-video',
]);

/** Is this the blockquote that a social network's script would turn into a post? */
export function isSocialPost(element: Element): boolean {
  return element.tagName === 'blockquote' && hasClass(element, POSTS);
}

/** A post: its text as a quote, with the link to it; without a text, the embedded post. */
export function socialPost(element: Element, state: State): Pieces {
  const links = linksIn(element);
  const named = firstProperty(element, ['cite', 'dataInstgrmPermalink']);
  const target = resolveUrl(named ?? links.at(-1) ?? null, state.context.baseUrl);
  const flow = state.flow(element);
  const quote = quotePieces(flow);
  if (!('url' in target)) return quote;
  if (flow.blocks.length === 0) return blockPiece({ type: 'embed', embed: { url: target.url } });
  const isLinked = links.some((link) => {
    const resolved = resolveUrl(link, state.context.baseUrl);
    return 'url' in resolved && resolved.url === target.url;
  });
  return isLinked ? quote : [quote, blockPiece({ type: 'bookmark', bookmark: { url: target.url } })];
}

function linksIn(element: Element): string[] {
  const links: string[] = [];
  for (const within of descendants(element)) {
    const href = within.tagName === 'a' ? property(within, 'href') : null;
    if (href) links.push(href);
  }
  return links;
}
