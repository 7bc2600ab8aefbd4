import { cleanAuthor } from './clean-author.ts';
import type { Declarations } from './declarations.ts';
import { isSiteItself } from './is-site-itself.ts';
import { resolveThing, textsOf } from './json-ld.ts';
import { labelledAuthor, lineNearHeading, linkedAuthorNearHeading } from './line-of-author.ts';
import { LIKELY, markedAuthors, SURE } from './marked-authors.ts';
import { squash } from './same-text.ts';

/** Names before accounts: Sailthru and `twitter:creator` often have only those. */
const TAGS = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'byl',
  'byline',
  'bylines',
  'article_author',
  'article.author',
  'parsely-author',
  'sailthru.author',
  'cxenseparse_author',
];

/** Posts of social sites are titled with their author: "Ann Roach (@ann)". */
const ACCOUNT = /^(\p{L}[^()@:|]{1,50}?) \(@[\w.@-]+\)/u;

/**
 * Who wrote the page, names set apart by commas. Precedence: what is declared (JSON-LD, `meta` tags), then what the
 * page shows (microdata, rel=author, hCard; a line that begins with "By" near the heading; elements named byline or
 * author; "Author: …" anywhere). A declaration that names only the site gives way to a person that the page shows.
 * @param site the site's name
 * @param url where the document is
 */
export function pageAuthors(declarations: Declarations, site: string | null, url: string): string | null {
  const { tags, document: document_ } = declarations;
  const declared = describedAuthors(declarations) ?? taggedAuthors(declarations);
  if (declared && !isSiteItself(declared, site, url)) return declared;
  const account = ACCOUNT.exec(tags.get('og:title')?.[0] ?? '')?.[1];
  return (
    account ??
    names(markedAuthors(document_, SURE)) ??
    names(lineNearHeading(document_)) ??
    (declared ? null : names(markedAuthors(document_, LIKELY))) ??
    names(labelledAuthor(document_)) ??
    declared ??
    names((tags.get('twitter:creator') ?? []).filter((name) => /^\p{Lu}[^@_]+$/u.test(name)))
  );
}

function describedAuthors({ article, things }: Declarations): string | null {
  return names(textsOf(resolveThing(article['author'] ?? article['creator'], things)));
}

/** Blogs may name the same authors on all their pages: then the one under the heading, linked to a page of their own. */
function taggedAuthors(declarations: Declarations): string | null {
  const tagged = authorsInTags(declarations);
  const linked = tagged && names(linkedAuthorNearHeading(declarations.document));
  return linked && !squash(tagged).includes(squash(linked)) ? linked : tagged;
}

function authorsInTags({ tags }: Declarations): string | null {
  for (const tag of TAGS) {
    const found = names(tags.get(tag) ?? []);
    if (found) return found;
  }
  const label = tags.get('twitter:label1')?.[0] ?? '';
  const isAuthor = /^(?:written by|by|author|verfasst von|écrit par|escrito por)$/i.test(label);
  return isAuthor ? names(tags.get('twitter:data1') ?? []) : null;
}

function names(values: readonly string[]): string | null {
  const found = values.map(cleanAuthor).filter((name): name is string => name !== null);
  return [...new Set(found)].join(', ') || null;
}
