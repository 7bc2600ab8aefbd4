import { made } from '../made.ts';
import { bodyClone } from '../posts/body-clone.ts';
import { nestPosts, parentsByContainment } from '../posts/nest-posts.ts';
import { findPosts, type PostPlace, readPosts } from '../posts/read-posts.ts';
import { writeThread } from '../posts/write-thread.ts';
import { attribute, date, text } from '../reading.ts';
import type { SitePage } from '../site-page.ts';
import type { SiteReading, SiteRule } from '../site-rule.ts';

const POST: PostPlace = {
  post: ['#siteTable .thing.link', '.thing.link[data-fullname^="t3_"]'],
  author: text('.tagline .author'),
  date: date(attribute('datetime', '.tagline time[datetime]')),
  body: ['.expando .usertext-body .md', '.usertext-body .md'],
};

const COMMENT: PostPlace = {
  post: ['.commentarea .thing.comment', '.thing.comment'],
  author: text('.tagline .author', '.tagline em'),
  date: date(attribute('datetime', '.tagline time[datetime]')),
  address: attribute('href', 'a.bylink[href]'),
  body: ['.usertext-body .md'],
};

const TITLE = text('.thing.link a.title', '.thing.link .title');
const SUBREDDIT = text('.pagename a', '.redditname a');

/** A conversation on old.reddit.com. */
export const oldReddit: SiteRule = {
  name: 'reddit-old',
  matches: {
    hosts: ['reddit.com'],
    path: /\/comments\//,
    sign: '.thing.link',
    mark: 'body.comments-page .commentarea, .thing.link[data-fullname^="t3_"] ~ .commentarea',
  },
  read: readConversation,
};

function readConversation({ document: document_ }: SitePage): SiteReading | null {
  const body = bodyClone(document_);
  const elements = findPosts(body, COMMENT);
  const parents = parentsByContainment(elements);
  const replies = nestPosts(readPosts(elements, COMMENT), parents);
  const [element] = findPosts(body, POST);
  if (!element) return null;
  const linked = linkOf(element, document_);
  const [post] = [...readPosts([element], POST).values()];
  if (!post) return null;
  const opening = { ...post, body: [...linked, ...post.body] };
  const content = writeThread(document_, { opening: [opening], heading: 'Comments', replies });
  const subreddit = SUBREDDIT(document_)?.replace(/^\/?r\//, '');
  const site = subreddit ? `Reddit r/${subreddit}` : 'Reddit';
  return content && { content, fields: { title: TITLE(document_), author: post.author, published: post.date, site } };
}

/** The picture or page that a post is about; `data-url` of a written post is its own path. */
function linkOf(post: Element, document_: Document): Element[] {
  const address = post.getAttribute('data-url') ?? '';
  if (!/^https?:/.test(address)) return [];
  const isPicture = /\.(?:png|jpe?g|gif|webp)(?:\?|$)/i.test(address);
  const shown = isPicture ? made(document_, 'img') : made(document_, 'a', address);
  shown.setAttribute(isPicture ? 'src' : 'href', address);
  return [made(document_, 'p', shown)];
}
