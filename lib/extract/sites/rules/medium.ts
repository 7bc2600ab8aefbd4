import { article } from '../article.ts';
import { made } from '../made.ts';
import { attribute, date, text } from '../reading.ts';
import type { SiteRule } from '../site-rule.ts';

/** What stands in Medium's articles beside the text: the byline, claps, "Listen", "Share", members' notes. */
const FURNITURE = [
  '.pw-post-title, [data-testid="storyTitle"], .pw-multi-vote-count, .speechify-ignore, [data-testid="audioPlayButton"]',
  '[data-testid="authorPhoto"], [data-testid="headerClapButton"], [data-testid="publicationPhoto"], button, form, nav',
];

const PARAGRAPH = ':is(.pw-post-body-paragraph, [data-selectable-paragraph])';

/**
 * An article on Medium or on a domain of its own. The wrappers have names made by machine, so its parts are taken: of a
 * members' article that is only shown in part, those that are there.
 */
export const medium: SiteRule = {
  name: 'medium',
  matches: {
    hosts: ['medium.com'],
    sign: 'article .pw-post-body-paragraph, article p[data-selectable-paragraph]',
    mark: 'meta[property="al:android:package"][content="com.medium.reader"], meta[name="twitter:app:name:iphone"][content="Medium"], .pw-post-body-paragraph',
  },
  read: article({
    content: ['article'],
    parts: [
      `.pw-subtitle-paragraph, ${PARAGRAPH}, pre, figure, iframe, [role="separator"]`,
      `:is(ul, ol, blockquote):has(${PARAGRAPH}, > li[id])`,
      ':is(h1, h2, h3, h4)[id]',
    ],
    drop: FURNITURE,
    tidy: (content) => {
      for (const subtitle of content.querySelectorAll('.pw-subtitle-paragraph'))
        subtitle.replaceWith(made(content.ownerDocument, 'p', ...subtitle.childNodes));
      for (const line of content.querySelectorAll('[role="separator"]'))
        line.replaceWith(made(content.ownerDocument, 'hr'));
    },
    fields: {
      title: text('.pw-post-title', '[data-testid="storyTitle"]'),
      author: text('[data-testid="authorName"]', 'a[rel~="author"]'),
      published: date(attribute('content', 'meta[property="article:published_time"]')),
    },
  }),
};
