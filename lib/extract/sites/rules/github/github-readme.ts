import { article } from '../../article.ts';
import { always, attribute, text } from '../../reading.ts';
import type { SiteRule } from '../../site-rule.ts';
import { GITHUB_FURNITURE, GITHUB_MARK } from './github-page.ts';

const README = '#readme .markdown-body, [data-testid="readme"] .markdown-body, .markdown-body[itemprop="text"]';

/** A repository's page, and Markdown files in it. */
export const githubReadme: SiteRule = {
  name: 'github-readme',
  matches: {
    hosts: ['github.com'],
    path: /^\/[^/]+\/[^/]+(?:\/?$|\/(?:tree|blob|wiki)(?:\/|$))/,
    sign: README,
    mark: GITHUB_MARK,
  },
  read: article({
    content: [README, '#wiki-body .markdown-body'],
    drop: GITHUB_FURNITURE,
    fields: {
      author: text(
        '[itemprop="author"] a',
        '[itemprop="author"]',
        '.AppHeader-context-full a[href]',
        '[data-testid="repo-owner"]',
      ),
      description: attribute('content', 'meta[property="og:description"]', 'meta[name="description"]'),
      site: always('GitHub'),
    },
  }),
};
