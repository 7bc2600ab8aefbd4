import { article } from '../article.ts';
import { openTabs } from '../open-tabs.ts';
import type { SiteRule } from '../site-rule.ts';

/** What documentation tools put around and into the text, whichever of them it is. */
const FURNITURE = [
  '.hash-link, .header-anchor, .headerlink, a.anchor-link, .copybtn, .vp-copy, button.copy, .clean-btn, [class*="buttonGroup"]',
  'nav, button, form, .pagination-nav, .prev-next-footer, .prev-next-area, .rst-footer-buttons, .related, .toctree-wrapper.caption',
  '.theme-doc-toc-mobile, .theme-edit-this-page, .theme-last-updated, .theme-doc-footer, .theme-doc-version-badge, .theme-doc-breadcrumbs',
  '.bd-header-article, .visually-hidden, .sr-only',
];

/** Docusaurus: documents, its pages and its blog. */
export const docusaurus: SiteRule = {
  name: 'docusaurus',
  matches: {
    sign: '.theme-doc-markdown, .markdown[itemprop="articleBody"], [itemprop="articleBody"] .markdown, .markdown',
    mark: 'meta[name="generator"][content^="Docusaurus"], #__docusaurus .theme-doc-markdown',
  },
  read: article({
    content: ['.theme-doc-markdown', 'article [itemprop="articleBody"]', 'article .markdown', 'main .markdown'],
    drop: FURNITURE,
    tidy: openTabs,
  }),
};

/** VitePress. */
export const vitepress: SiteRule = {
  name: 'vitepress',
  matches: { sign: '.vp-doc', mark: 'meta[name="generator"][content^="VitePress"], #VPContent .vp-doc' },
  read: article({
    content: ['main .vp-doc', '.vp-doc'],
    drop: [...FURNITURE, '.line-numbers-wrapper, .vp-code-block-title-icon, span.lang'],
  }),
};

/** Sphinx with the themes of Read the Docs, PyData, Furo, Alabaster and its classic one. */
export const sphinx: SiteRule = {
  name: 'sphinx',
  matches: {
    sign: '.rst-content [itemprop="articleBody"], article.bd-article, #furo-main-content, .documentwrapper .body',
    mark: 'link[href*="_static/pygments.css"], link[href*="_static/sphinx"], meta[name="generator"][content^="Docutils"]',
  },
  read: article({
    content: [
      '.rst-content [itemprop="articleBody"]',
      'article.bd-article',
      '#furo-main-content',
      '.documentwrapper .body',
    ],
    drop: FURNITURE,
  }),
};
