import { article } from '../article.ts';
import { made } from '../made.ts';
import { text } from '../reading.ts';
import type { SitePage } from '../site-page.ts';
import type { SiteRule } from '../site-rule.ts';

const MARK = 'link[href*="substackcdn.com"], meta[property="og:image"][content*="substack"], .available-content';

const FURNITURE = [
  '.subscription-widget, .subscription-widget-wrap, .subscription-widget-wrap-editor, .subscribe-widget, .paywall, .paywall-jump',
  '.button-wrapper, [data-component-name="ButtonCreateButton"], [data-component-name^="Subscribe"]',
  '[data-component-name="DigestPostEmbed"], [class*="digestPostEmbed"], .digest-post-embed',
  '.captioned-button-wrap, .install-substack-app-embed, .community-chat, .poll-embed, .referral-widget',
  '.image-link-expand, .header-anchor-widget, .pullquote-share, button, form, [role="dialog"]',
];

/** A post of a newsletter, at Substack or under a domain of its own. What is behind a paywall is not on the page. */
export const substack: SiteRule = {
  name: 'substack',
  matches: { hosts: ['substack.com'], path: /\/p\//, sign: '.body.markup', mark: MARK },
  read: article({
    content: ['.available-content .body.markup', '.body.markup'],
    drop: FURNITURE,
    tidy: numberNotes,
    fields: {
      title: text('h1.post-title', '.post-header h1'),
      description: text('h3.subtitle', '.post-header .subtitle'),
    },
  }),
};

/** Notes stand at the end, each a box with its number beside it: the number goes into the text. */
function numberNotes(content: Element): void {
  const document_ = content.ownerDocument;
  for (const call of content.querySelectorAll('a.footnote-anchor')) {
    call.replaceWith(made(document_, 'sup', ...call.childNodes));
  }
  for (const note of content.querySelectorAll('.footnote')) {
    const number = note.querySelector('.footnote-number');
    const text = note.querySelector('.footnote-content');
    if (!number || !text) continue;
    (text.querySelector('p') ?? text).prepend(made(document_, 'sup', ...number.childNodes), ' ');
    number.remove();
  }
}

/** A note: a short post in Substack's feed, with its pictures. */
export const substackNote: SiteRule = {
  name: 'substack-note',
  matches: { hosts: ['substack.com'], path: /\/note\/c-\d+/, sign: '[class*="feedCommentBody"]' },
  read: article({
    content: ['[class*="feedPermalinkUnit"]', '[class*="permalinkHeader"]', '#entry', 'main'],
    parts: ['[class*="feedCommentBody"] .ProseMirror', '[class*="imageGrid"] picture', '[class*="imageBubble"] img'],
    drop: ['button'],
    tidy: takeFullPicture,
    fields: {
      author: text('[class*="feedPermalinkUnit"] a[href^="/@"]:not(:has(img))', 'a[href^="/@"]:not(:has(img))'),
    },
  }),
};

/** The feed shows small copies; of a note's only picture the page declares the full one. */
function takeFullPicture(content: Element, { document: document_ }: SitePage): void {
  const [picture, ...others] = content.querySelectorAll('picture, img');
  const isOnly = others.every((other) => picture?.contains(other));
  const declared = document_.querySelector('meta[property="og:image"]')?.getAttribute('content');
  if (!picture || !isOnly || !declared) return;
  const image = made(content.ownerDocument, 'img');
  image.setAttribute('src', declared);
  picture.replaceWith(image);
}
