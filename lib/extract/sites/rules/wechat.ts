import { article } from '../article.ts';
import { made } from '../made.ts';
import { attribute, date, text } from '../reading.ts';
import type { SiteRule } from '../site-rule.ts';

/** An article of a WeChat account. It is hidden until a script shows it; its own style is not taken over. */
export const wechat: SiteRule = {
  name: 'wechat',
  matches: {
    hosts: ['mp.weixin.qq.com'],
    path: /^\/s(?:\/|$)/,
    sign: '#js_content',
    mark: '#js_content.rich_media_content, #activity-name ~ #js_content',
  },
  read: article({
    content: ['#js_content'],
    drop: [
      '.code-snippet__line-index, mp-common-profile, mp-miniprogram, .mp_profile_iframe_wrp, .js_ad_link, mpcps, qqmusic',
      '.weapp_display_element, .weapp_text_link_wrp, .js_poi_entry, .wx_tap_card, #js_tags_preview_toast',
    ],
    tidy: joinCodeLines,
    fields: {
      title: text('#activity-name', '.rich_media_title'),
      author: text('#js_author_name', '#js_name', '#profileBt'),
      site: text('#js_name', '#profileBt', '.wx_follow_nickname'),
      published: date(text('#publish_time')),
      image: attribute('content', 'meta[property="og:image"]'),
    },
  }),
};

/** Each line of code is an element of its own. */
function joinCodeLines(content: Element): void {
  for (const block of content.querySelectorAll('pre')) {
    const lines = [...block.children].filter((line) => line.localName === 'code');
    const text = lines.map((line) => line.textContent ?? '').join('\n');
    if (lines.length > 1) block.replaceChildren(made(content.ownerDocument, 'code', text));
  }
}
