import { made } from '../made.ts';
import { bodyClone } from '../posts/body-clone.ts';
import { nestPosts, parentsByContainment, parentsByDepth } from '../posts/nest-posts.ts';
import type { Post } from '../posts/post.ts';
import { findPosts, type PostPlace, readPosts } from '../posts/read-posts.ts';
import { writeThread } from '../posts/write-thread.ts';
import { attribute, date, either, text } from '../reading.ts';
import type { SitePage } from '../site-page.ts';
import type { SiteReading, SiteRule } from '../site-rule.ts';

const FURNITURE = [
  'button, form, [slot="actionRow"], shreddit-comment-action-row, shreddit-post-overflow-menu, award-button',
];

/** Posts and comments carry what they are as attributes of their own elements. */
const own = (name: string) => (post: ParentNode) =>
  'getAttribute' in post ? (post as Element).getAttribute(name) : null;

const POST: PostPlace = {
  post: ['shreddit-post'],
  author: either(own('author'), text('[slot="authorName"]', 'a[href^="/user/"]')),
  date: date(either(own('created-timestamp'), attribute('datetime', 'time[datetime]'))),
  body: [
    '[slot="text-body"] [property="schema:articleBody"]',
    '[data-post-click-location="text-body"] .md',
    '[slot="text-body"]',
    '.md',
  ],
  drop: FURNITURE,
};

const COMMENT: PostPlace = {
  post: ['shreddit-comment'],
  author: either(own('author'), text('[slot="commentMeta"] a[href^="/user/"]')),
  date: date(either(own('created'), attribute('datetime', 'time[datetime]'), attribute('ts', 'faceplate-timeago[ts]'))),
  address: own('permalink'),
  body: ['[slot="comment"]', '[id$="-comment-rtjson-content"]', '.md'],
  drop: FURNITURE,
};

/** A conversation on Reddit as it looks since 2023: `shreddit-` elements. */
export const reddit: SiteRule = {
  name: 'reddit',
  matches: {
    hosts: ['reddit.com'],
    path: /\/comments\//,
    sign: 'shreddit-post',
    mark: 'shreddit-app shreddit-post[permalink*="/comments/"], shreddit-post ~ shreddit-comment-tree, shreddit-comment',
  },
  read: readConversation,
};

function readConversation({ document: document_ }: SitePage): SiteReading | null {
  const body = bodyClone(document_);
  const elements = findPosts(body, COMMENT);
  const nested = parentsByContainment(elements);
  const isNested = [...nested.values()].some((parent) => parent !== null);
  const parents = isNested ? nested : parentsByDepth(elements, (comment) => Number(comment.getAttribute('depth') ?? 0));
  const replies = nestPosts(readPosts(elements, COMMENT), parents);
  const [element] = findPosts(body, POST);
  if (!element) return null;
  const media = mediaOf(element, document_);
  const post = [...readPosts([element], POST).values()][0];
  if (!post) return null;
  const opening: Post = { ...post, body: [...media, ...post.body] };
  const content = writeThread(document_, { opening: [opening], heading: 'Comments', replies });
  return content && { content, fields: fieldsOf(element, post) };
}

function fieldsOf(post: Element, { author, date: published }: Post): SiteReading['fields'] {
  const title = post.getAttribute('post-title') ?? text('[slot="title"]', 'h1')(post);
  const subreddit = post.getAttribute('subreddit-prefixed-name');
  return { title, author, published, site: subreddit ? `Reddit ${subreddit}` : 'Reddit' };
}

/** Pictures of a gallery, a video, or the page that a post links to. */
function mediaOf(post: Element, document_: Document): Element[] {
  const container = post.querySelector('[slot="post-media-container"]');
  const pictures = [...(container?.querySelectorAll('img') ?? [])].filter(isPicture);
  const seen = new Set(pictures.map((picture) => picture.getAttribute('src') ?? picture.getAttribute('data-lazy-src')));
  const unique = pictures.filter((picture) =>
    seen.delete(picture.getAttribute('src') ?? picture.getAttribute('data-lazy-src')),
  );
  const target = post.getAttribute('content-href') ?? '';
  const isElsewhere = /^https?:/.test(target) && !/(?:^|\.)(?:reddit\.com|redd\.it)$/.test(new URL(target).hostname);
  if (!isElsewhere) return unique.map((picture) => made(document_, 'figure', picture));
  const link = made(document_, 'a', target);
  link.setAttribute('href', target);
  return [made(document_, 'p', link)];
}

/** Blurred copies stand behind pictures of odd proportions. */
function isPicture(image: Element): boolean {
  return !/post-background-image|avatar|icon|awards?\b/i.test(`${image.className} ${image.getAttribute('src')}`);
}
