import type { Declarations } from './declarations.ts';
import { documentTitle } from './document-title.ts';
import { isOfType, resolveThing, textsOf } from './json-ld.ts';
import { mainHeadings } from './main-headings.ts';
import { firstTag } from './meta-tags.ts';
import { siteSign } from './site-sign.ts';

/**
 * The name of the site. Precedence: publisher of the article, og:site_name, the WebSite, application name, the end of the title,
 * the heading that leads to the front page.
 * @param page where the document is
 */
export function pageSite({ document: document_, tags, things, article }: Declarations, page: URL): string | null {
  const website = things.find((thing) => isOfType(thing, /^WebSite$/i));
  const names = [
    ...textsOf(resolveThing(article['publisher'], things)),
    firstTag(tags, ['og:site_name']),
    ...textsOf(website?.['name']),
    firstTag(tags, [
      'citation_journal_title',
      'application-name',
      'apple-mobile-web-app-title',
      'dc.publisher',
      'publisher',
    ]),
  ];
  return (
    names.find((name) => name && !/^https?:/i.test(name))?.trim() || siteInTitle(document_) || siteSign(document_, page)
  );
}

/** What the document's title adds to the main heading, "Ducks - Wikipedia", or says behind an upright stroke. */
function siteInTitle(document_: Document): string | null {
  const title = documentTitle(document_);
  const heading = mainHeadings(document_).find((text) => title.startsWith(text));
  const added = heading ? /^\s*[|–—·-]\s*([^|–—·]{2,40})$/.exec(title.slice(heading.length)) : null;
  return (added ?? /\S\s+[|｜]\s+([^|｜]{2,40})$/.exec(title))?.[1]?.trim() ?? null;
}
