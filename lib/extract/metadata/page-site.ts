import type { Declarations } from './declarations.ts';
import { isOfType, resolveThing, textsOf } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';

/** The name of the site. Precedence: og:site_name, publisher of the article, the WebSite, application name. */
export function pageSite({ tags, things, article }: Declarations): string | null {
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
  return names.find((name) => name && !/^https?:/i.test(name))?.trim() || null;
}
