import { article } from '../article.ts';
import { made } from '../made.ts';
import { text } from '../reading.ts';
import type { SiteRule } from '../site-rule.ts';

/** Wikipedia and every other MediaWiki. */
export const wikipedia: SiteRule = {
  name: 'wikipedia',
  matches: {
    hosts: ['wikipedia.org', 'wiktionary.org', 'wikibooks.org', 'wikiquote.org', 'wikinews.org', 'wikivoyage.org'],
    sign: '.mw-parser-output',
    mark: 'body.mediawiki, meta[name="generator" i][content^="MediaWiki" i], #mw-content-text',
  },
  read: article({
    content: ['#mw-content-text > .mw-parser-output', '#mw-content-text .mw-parser-output', '.mw-parser-output'],
    drop: [
      '.mw-editsection, .mw-jump-link, .mw-empty-elt, .noprint, .nomobile.noexcerpt, .shortdescription',
      '.mw-cite-backlink, .reference-accessdate:empty, .cs1-hidden-error',
      'tr:has(> .infobox-above), caption.infobox-title',
      '#toc, .toc, .toclimit, .mw-indicators, .printfooter, .catlinks, #catlinks, .mw-collapsible-toggle',
      '.navbox, .vertical-navbox, .navbox-styles, .sidebar, .navbar, .portal-bar, .portalbox, .sistersitebox',
      '.ambox, .ombox, .tmbox, .mbox-small, .metadata, .authority-control, .stub, .infobox .navbar',
      '.mwe-popups, .mw-kartographer-maplink',
    ],
    tidy: (content) => {
      openInfoboxes(content);
      // "Main article: …" is a line of the text, no box.
      for (const note of content.querySelectorAll('.hatnote')) note.removeAttribute('role');
    },
    fields: { site: siteInTitle },
  }),
};

/** "Ducks - Wikipedia": every page ends so; what else it declares is the foundation that runs it. */
function siteInTitle(scope: ParentNode): string | null {
  return /\s[-–—]\s([^-–—]+)$/.exec(text('title')(scope) ?? '')?.[1] ?? null;
}

/** The picture of an infobox comes out of its table, which is left with the facts. */
function openInfoboxes(content: Element): void {
  for (const box of content.querySelectorAll('table.infobox')) {
    for (const image of box.querySelectorAll('.infobox-image img, .infobox-above img, td[colspan] img')) {
      const row = image.closest('tr');
      const caption = row?.querySelector('.infobox-caption') ?? null;
      const figure = made(content.ownerDocument, 'figure', image.closest('a') ?? image);
      if (caption) figure.append(made(content.ownerDocument, 'figcaption', ...caption.childNodes));
      box.before(figure);
      caption?.remove();
      if (!row?.textContent?.trim() && !row?.querySelector('img')) row?.remove();
    }
  }
}
