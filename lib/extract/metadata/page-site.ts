import type { Declarations } from './declarations.ts';
import { isOfType, resolveThing, textsOf } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';

/** The name of the site. Precedence: og:site_name, publisher of the article, the WebSite, application name, the end of the title. */
export function pageSite({ document: document_, tags, things, article }: Declarations): string | null {
  const website = things.find((thing) => isOfType(thing, /^WebSite$/i));
  const names = [
    firstTag(tags, ['og:site_name']),
    ...textsOf(resolveThing(article['publisher'], things)),
    ...textsOf(website?.['name']),
    firstTag(tags, [
      'citation_journal_title',
      'application-name',
      'apple-mobile-web-app-title',
      'dc.publisher',
      'publisher',
    ]),
  ];
  return names.find((name) => name && !/^https?:/i.test(name))?.trim() || siteInTitle(document_);
}

/** What the document's title adds to the main heading: "Ducks - Wikipedia". */
function siteInTitle(document_: Document): string | null {
  const heading = document_.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  if (!heading || !document_.title.trim().startsWith(heading)) return null;
  const rest = document_.title.trim().slice(heading.length);
  return /^\s*[|–—·-]\s*([^|–—·]{2,40})$/.exec(rest)?.[1]?.trim() ?? null;
}
