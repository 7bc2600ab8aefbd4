import { made } from '../made.ts';
import { bodyClone } from '../posts/body-clone.ts';
import { parentsByContainment } from '../posts/nest-posts.ts';
import type { Post } from '../posts/post.ts';
import { findPosts, type PostPlace, readPosts } from '../posts/read-posts.ts';
import { postHead, quoted } from '../posts/write-thread.ts';
import { attribute, date, text } from '../reading.ts';
import type { SitePage } from '../site-page.ts';
import type { SiteReading, SiteRule } from '../site-rule.ts';

const VOTES = text('.js-vote-count', '[itemprop="upvoteCount"]', '.vote-count-post');

/** The last signature of a post is its author's; one before it is of who edited it. */
const SIGNATURES = ['.post-signature.owner', '.post-signature:last-child', '.post-signature'];

const WRITTEN: PostPlace = {
  post: ['#question, .answer[data-answerid]', '.question, .answer'],
  author: text(
    '[itemprop="author"] [itemprop="name"]',
    ...SIGNATURES.map((signature) => `${signature} .user-details a`),
    ...SIGNATURES.map((signature) => `${signature} .user-details`),
  ),
  date: date(attribute('title', ...SIGNATURES.map((signature) => `${signature} .relativetime[title]`))),
  note: (post) => {
    const votes = VOTES(post);
    const isAccepted =
      post.matches('.accepted-answer, [itemprop="acceptedAnswer"]') || post.querySelector('.vote-accepted-on') !== null;
    return [isAccepted ? '✓' : null, votes && `▲ ${votes}`].filter(Boolean).join(' · ') || null;
  },
  body: ['.js-post-body', '[itemprop="text"]', '.s-prose', '.post-text'],
  drop: ['button, form, .js-post-menu, .js-share-link, .s-notice, .snippet-ctas'],
};

const COMMENT: PostPlace = {
  post: ['.js-comment', 'li.comment', '.comment:has(.comment-copy)'],
  author: text('.comment-user', '.deleted-user'),
  date: date(attribute('title', '.relativetime-clean[title]', '.comment-date [title]')),
  body: ['.comment-copy'],
};

const ANSWERS_HEADING = text('#answers-header h2');

/** Stack Overflow and every other site of Stack Exchange: a question, its answers, comments on both. */
export const stackExchange: SiteRule = {
  name: 'stack-exchange',
  matches: {
    hosts: [
      'stackoverflow.com',
      'stackexchange.com',
      'superuser.com',
      'serverfault.com',
      'askubuntu.com',
      'mathoverflow.net',
      'stackapps.com',
    ],
    path: /^\/(?:q|questions)\/\d+/,
    sign: '#question, .question',
    mark: 'body.question-page #question, [itemtype$="schema.org/QAPage"] .js-post-body, #question .js-post-body',
  },
  read: readQuestion,
};

function readQuestion({ document: document_ }: SitePage): SiteReading | null {
  const body = bodyClone(document_);
  const [posts, comments] = [findPosts(body, WRITTEN), findPosts(body, COMMENT)];
  const owners = parentsByContainment([...posts, ...comments]);
  const said = readPosts(comments, COMMENT);
  const written = readPosts(posts, WRITTEN);
  for (const [element, comment] of said) {
    const owner = owners.get(element);
    if (owner) written.get(owner)?.replies.push(comment);
  }
  const [question, ...answers] = [...written.values()].filter((post) => post.body.length > 0);
  if (!question) return null;
  const content = document_.createElement('article');
  content.append(...question.body, ...commentsOn(question, document_));
  if (answers.length > 0) content.append(made(document_, 'h2', ANSWERS_HEADING(document_) ?? 'Answers'));
  for (const answer of answers) {
    const head = made(document_, 'h3', ...postHead(document_, answer).childNodes);
    content.append(head, ...answer.body, ...commentsOn(answer, document_));
  }
  const { author, date: published } = question;
  return { content, fields: { author, published } };
}

/** Folded: they are remarks on the text, seldom part of it. */
function commentsOn({ replies }: Post, document_: Document): Element[] {
  if (replies.length === 0) return [];
  const summary = made(document_, 'summary', replies.length === 1 ? '1 comment' : `${replies.length} comments`);
  return [made(document_, 'details', summary, ...replies.flatMap((reply) => quoted(document_, reply)))];
}
