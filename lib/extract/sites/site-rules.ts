import { arxiv } from './rules/arxiv.ts';
import { docusaurus, sphinx, vitepress } from './rules/docs.ts';
import { githubReadme } from './rules/github/github-readme.ts';
import { githubDiscussion, githubElsewhere, githubIssue, githubPull } from './rules/github/github-thread.ts';
import { hackerNews } from './rules/hacker-news.ts';
import { mdn } from './rules/mdn.ts';
import { medium } from './rules/medium.ts';
import { oldReddit } from './rules/old-reddit.ts';
import { reddit } from './rules/reddit.ts';
import { stackExchange } from './rules/stack-exchange.ts';
import { substack, substackNote } from './rules/substack.ts';
import { wechat } from './rules/wechat.ts';
import { wikipedia } from './rules/wikipedia.ts';
import { x } from './rules/x.ts';
import { youtube } from './rules/youtube.ts';
import type { SiteRule } from './site-rule.ts';

/** Every rule, in the order in which they are asked: the exact before those that go by marks alone. */
export const SITE_RULES: readonly SiteRule[] = [
  githubIssue,
  githubPull,
  githubDiscussion,
  githubReadme,
  githubElsewhere,
  stackExchange,
  reddit,
  oldReddit,
  hackerNews,
  youtube,
  x,
  substackNote,
  substack,
  medium,
  wechat,
  arxiv,
  wikipedia,
  mdn,
  docusaurus,
  vitepress,
  sphinx,
];
