import { matchesPage } from './matches-page.ts';
import type { SitePage } from './site-page.ts';
import type { SiteFields } from './site-rule.ts';
import { SITE_RULES } from './site-rules.ts';

/** What a site's own rule makes of a page. */
export interface SiteContent {
  content: Element;
  /** `site:` and the rule's name. */
  strategy: string;
  fields: SiteFields;
}

/**
 * Reads a page by the first rule that knows its kind and finds content.
 * @returns null for every other page: the general extraction goes on
 */
export function readSite(page: SitePage): SiteContent | null {
  for (const rule of SITE_RULES) {
    const reading = matchesPage(page, rule.matches) ? rule.read(page) : null;
    if (reading) return { ...reading, strategy: `site:${rule.name}` };
  }
  return null;
}
