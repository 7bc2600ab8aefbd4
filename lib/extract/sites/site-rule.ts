import type { PageMetadata } from '../../hast/snapshot.ts';
import type { SitePage } from './site-page.ts';

/** How one kind of page of one site is read. */
export interface SiteRule {
  /** Names the strategy: `github-issue` becomes `site:github-issue`. */
  name: string;
  matches: SiteSigns;
  /** @returns null when the page has not what the rule looks for: then the rule steps aside */
  read(page: SitePage): SiteReading | null;
}

/** What tells that a page is of a kind: its host, path and sign; or the sign and a mark, wherever it was saved. */
export interface SiteSigns {
  /** With their subdomains. */
  hosts?: readonly string[];
  /** Of the address's path. Default: any. */
  path?: RegExp;
  /** Selector of what every page of this kind has. */
  sign: string;
  /** Selector of what no page of another site has: for custom domains, mirrors and saved copies. */
  mark?: string;
}

/**
 * What a rule says of the page instead of the general reading. What is null or left out stays as it was; an empty text
 * says that what the page declares is wrong.
 */
export interface SiteFields extends Partial<Pick<PageMetadata, Overridden>> {
  title?: string | null;
}

type Overridden = 'author' | 'published' | 'modified' | 'site' | 'description' | 'image';

/** What a rule found. */
export interface SiteReading {
  /** Its children are the content. A clone or newly made. */
  content: Element;
  fields: SiteFields;
}
