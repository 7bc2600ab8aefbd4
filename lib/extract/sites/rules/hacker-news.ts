import { made } from '../made.ts';
import { bodyClone } from '../posts/body-clone.ts';
import { nestPosts, parentsByDepth } from '../posts/nest-posts.ts';
import { findPosts, type PostPlace, readPosts } from '../posts/read-posts.ts';
import { writeThread } from '../posts/write-thread.ts';
import { attribute, date, text } from '../reading.ts';
import type { SitePage } from '../site-page.ts';
import type { SiteReading, SiteRule } from '../site-rule.ts';

const AUTHOR = text('.hnuser');
const DATE = date(attribute('title', '.age[title]'));
const ADDRESS = attribute('href', '.age a[href]');

const STORY: PostPlace = { post: ['.fatitem'], author: AUTHOR, date: DATE, body: ['.toptext', '.commtext'] };

const COMMENT: PostPlace = {
  post: ['tr.comtr', '.comtr'],
  author: AUTHOR,
  date: DATE,
  address: ADDRESS,
  // Of a flagged comment only the sign is left, outside of any text.
  body: ['.commtext', '.comment'],
  drop: ['.reply'],
};

const TITLE = text('.fatitem .titleline > a', '.fatitem .storylink', '.fatitem .title a');

/** A story, a question or a comment on Hacker News with what was said of it. */
export const hackerNews: SiteRule = {
  name: 'hacker-news',
  matches: { hosts: ['news.ycombinator.com'], path: /^\/item$/, sign: '.fatitem', mark: '#hnmain .fatitem' },
  read: readStory,
};

function readStory({ document: document_, url }: SitePage): SiteReading | null {
  const body = bodyClone(document_);
  const elements = findPosts(body, COMMENT).filter((element) => element.closest('.fatitem') === null);
  const parents = parentsByDepth(elements, depthOf);
  const replies = nestPosts(readPosts(elements, COMMENT), parents);
  const story = [...readPosts(findPosts(body, STORY), STORY).values()][0];
  if (!story) return null;
  const opening = { ...story, body: [...linkOf(document_, url), ...story.body] };
  const content = writeThread(document_, { opening: [opening], heading: 'Comments', replies });
  const { author, date: published } = story;
  return content && { content, fields: { title: TITLE(document_), author, published, site: 'Hacker News' } };
}

/** `indent="2"`, or the width of a spacer in pages of before 2022. */
function depthOf(comment: Element): number {
  const indent = comment.querySelector('.ind')?.getAttribute('indent');
  return Number(indent ?? comment.querySelector('.ind img')?.getAttribute('width') ?? 0);
}

/** The page that a story is about; questions are about themselves. */
function linkOf(document_: Document, url: URL): Element[] {
  const link = document_.querySelector('.fatitem .titleline > a[href], .fatitem .storylink[href]');
  const address = link?.getAttribute('href') ?? '';
  if (!link || !/^https?:/.test(address) || address === url.href) return [];
  const target = made(document_, 'a', address);
  target.setAttribute('href', address);
  return [made(document_, 'p', target)];
}
