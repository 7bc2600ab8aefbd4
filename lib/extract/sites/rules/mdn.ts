import { article } from '../article.ts';
import { always } from '../reading.ts';
import type { SiteRule } from '../site-rule.ts';

/** A page of MDN Web Docs. Since 2025 its sections stand in two places, so the sections themselves are taken. */
export const mdn: SiteRule = {
  name: 'mdn',
  matches: {
    hosts: ['developer.mozilla.org'],
    path: /\/docs\//,
    sign: '.content-section, .section-content, .main-page-content',
    mark: 'main.reference-layout, .reference-layout__body .content-section, mdn-code-example',
  },
  read: article({
    content: ['main#content', 'main', '.main-page-content'],
    parts: ['.content-section', '.section-content', '.main-page-content > section', '.main-page-content > p'],
    drop: [
      'aside, nav, .article-footer, .metadata, .on-github, .prev-next, .sidebar, mdn-placement-sidebar, mdn-survey',
      '.baseline-indicator, baseline-indicator, mdn-baseline-indicator, .example-header, .code-example .header, .icon-button',
      'mdn-interactive-example, interactive-example, iframe.interactive, mdn-copy-button, button, form, .bc-legend, .visually-hidden',
    ],
    fields: { site: always('MDN Web Docs') },
  }),
};
