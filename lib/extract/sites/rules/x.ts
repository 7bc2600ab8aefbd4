import { spacedText } from '../../texts-of.ts';
import { bodyClone } from '../posts/body-clone.ts';
import type { Post } from '../posts/post.ts';
import { findPosts, type PostPlace, readPosts } from '../posts/read-posts.ts';
import { quoted, writeThread } from '../posts/write-thread.ts';
import { attribute, date, text } from '../reading.ts';
import type { SitePage } from '../site-page.ts';
import type { SiteReading, SiteRule } from '../site-rule.ts';
import { tidyPost } from './x-post-body.ts';

const POST: PostPlace = {
  post: ['article[data-testid="tweet"]', '[data-testid="tweet"]', 'article[data-testid="twitterArticleReadView"]'],
  author: authorOf,
  date: date(attribute('datetime', 'a:has(> time) time[datetime]', 'time[datetime]')),
  address: attribute('href', 'a[href*="/status/"]:has(time)', 'a[href*="/status/"]'),
  /** The title of an article. */
  note: text('[data-testid="twitter-article-title"]'),
  body: ['[data-testid="tweetBody"]'],
};

const STATUS = /\/status\/(\d+)/;

const ADDRESSES = /https?:\/\/\s*\S+/g;

/** Longest part of a post, in characters, that serves as its title. */
const MAX_TITLE = 80;

/** A post on X with the thread its author wrote, and the replies that are on the page. */
export const x: SiteRule = {
  name: 'x',
  matches: {
    hosts: ['x.com', 'twitter.com'],
    path: STATUS,
    sign: '[data-testid="tweet"], [data-testid="twitterArticleReadView"]',
    mark: 'article[data-testid="tweet"] [data-testid="User-Name"]',
  },
  read: readThread,
};

function readThread({ document: document_, url }: SitePage): SiteReading | null {
  const body = bodyClone(document_);
  const elements = findPosts(body, POST);
  for (const element of elements) tidyPost(element, url);
  const posts = [...readPosts(elements, POST).values()];
  const id = STATUS.exec(url.pathname)?.[1];
  const focus = Math.max(0, id ? posts.findIndex((post) => STATUS.exec(post.address ?? '')?.[1] === id) : 0);
  const main = posts[focus];
  if (!main) return null;
  const { before, thread, after } = aroundPost(posts, focus);
  const content = writeThread(document_, { opening: thread, heading: 'Comments', replies: after });
  content?.prepend(...before.flatMap((post) => quoted(document_, post)));
  return content && { content, fields: { title: titleOf(main), author: main.author, published: main.date, site: 'X' } };
}

/** What one person wrote in a row is one text; what comes before it is what it answers. */
function aroundPost(posts: readonly Post[], focus: number): { before: Post[]; thread: Post[]; after: Post[] } {
  const author = posts[focus]?.author;
  let [start, end] = [focus, focus + 1];
  while (start > 0 && posts[start - 1]?.author === author) start--;
  while (end < posts.length && posts[end]?.author === author) end++;
  return { before: posts.slice(0, start), thread: posts.slice(start, end), after: posts.slice(end) };
}

/** "Ann Roach @roach" */
function authorOf(post: ParentNode): string | null {
  const names = post.querySelector('[data-testid="User-Name"]');
  const [name, handle] = names ? [...names.querySelectorAll('a')].map((link) => (link.textContent ?? '').trim()) : [];
  if (name && handle?.startsWith('@')) return `${name} ${handle}`;
  return text('[data-testid="User-Name"]')(post)?.replace(/\s*·.*$/, '') ?? null;
}

function titleOf({ author, note, body }: Post): string {
  const said = note ?? body.map(wordsOf).join(' ').replace(ADDRESSES, '').replace(/\s+/g, ' ').trim();
  const start = said.length > MAX_TITLE ? `${said.slice(0, said.lastIndexOf(' ', MAX_TITLE))}…` : said;
  const who = author?.replace(/\s*@\w+$/, '') || author || 'Post';
  return start ? `${who} on X: “${start}”` : `${who} on X`;
}

function wordsOf(node: Node): string {
  return node.nodeType === 1 ? spacedText(node as Element) : (node.nodeValue ?? ''); // nodeType 1
}
