import { bodyClone } from '../../posts/body-clone.ts';
import { nestPosts, type Parents, parentsByContainment } from '../../posts/nest-posts.ts';
import { findPosts, type PostPlace, readPosts } from '../../posts/read-posts.ts';
import { writeThread } from '../../posts/write-thread.ts';
import { attribute, date, text } from '../../reading.ts';
import type { SitePage } from '../../site-page.ts';
import type { SiteReading, SiteRule } from '../../site-rule.ts';
import { GITHUB_FURNITURE, GITHUB_MARK } from './github-page.ts';

/** A comment, in the pages that React renders (`data-testid`) and in those that the server does (`.js-comment`). */
const COMMENT: PostPlace = {
  post: [
    '[data-wrapper-timeline-id]:has([data-testid="markdown-body"], .markdown-body)',
    '.react-issue-comment',
    '.js-comment:has(.js-comment-body, .comment-body)',
    '.timeline-comment:has(.markdown-body)',
  ],
  author: text(
    '[data-testid="issue-body-header-author"]',
    '[data-testid="comment-header"] [data-testid="avatar-link"]',
    '[data-testid="avatar-link"]',
    'a.author',
    '.author',
    'a[data-hovercard-type="user"]',
  ),
  date: date(attribute('datetime', 'relative-time[datetime]', 'time-ago[datetime]', 'time[datetime]')),
  address: attribute('href', 'a:has(> relative-time)', 'a.js-timestamp'),
  note: (post) => (post.querySelector('[aria-label="Marked as answer"], .is-answer') ? '✓' : null),
  body: ['[data-testid="markdown-body"]', '.js-comment-body', '.comment-body', '.markdown-body'],
  drop: GITHUB_FURNITURE,
};

const OPENING: PostPlace = {
  ...COMMENT,
  post: ['[data-testid="issue-viewer-issue-container"]', '.react-issue-body', '[data-testid="issue-body"]'],
};

const TITLE = text(
  '[data-testid="issue-title"]',
  '.js-issue-title',
  '.gh-header-title bdi',
  '.gh-header-title .markdown-title',
);

export const githubIssue = githubThread('github-issue', /^\/[^/]+\/[^/]+\/issues\/\d+/);
export const githubPull = githubThread('github-pull', /^\/[^/]+\/[^/]+\/pull\/\d+/);
export const githubDiscussion = githubThread('github-discussion', /^\/(?:orgs\/)?[^/]+\/(?:[^/]+\/)?discussions\/\d+/);

function githubThread(name: string, path: RegExp): SiteRule {
  const sign = [...OPENING.post, ...COMMENT.post].join(', ');
  return {
    name,
    matches: { hosts: ['github.com'], path, sign },
    read: readThread,
  };
}

/** The same on a company's own host, or saved: which kind it is only the address would say. */
export const githubElsewhere: SiteRule = {
  name: 'github-thread',
  matches: { sign: '.js-comment-body, [data-testid="issue-viewer-issue-container"]', mark: GITHUB_MARK },
  read: readThread,
};

function readThread({ document: document_ }: SitePage): SiteReading | null {
  const body = bodyClone(document_);
  const elements = findPosts(body, COMMENT);
  const parents = parentsInDiscussion(elements);
  const replies = nestPosts(readPosts(elements, COMMENT), parents);
  const [first] = findPosts(body, OPENING);
  const opening = first ? [...readPosts([first], OPENING).values()][0] : replies.shift();
  if (!opening) return null;
  const content = writeThread(document_, {
    opening: [opening],
    heading: 'Comments',
    replies: [...opening.replies, ...replies],
  });
  const { author, date: published } = opening;
  return content && { content, fields: { title: TITLE(document_), author, published, site: 'GitHub' } };
}

/** Replies stand inside the comment they answer, or after it and are named as nested. */
function parentsInDiscussion(elements: readonly Element[]): Parents {
  const parents = new Map(parentsByContainment(elements));
  let top: Element | null = null;
  for (const element of elements) {
    const isNested = element.matches('.nested-discussion-timeline-comment, [class*="nested-comment"]');
    if (!isNested) top = element;
    else if (!parents.get(element)) parents.set(element, top);
  }
  return parents;
}
