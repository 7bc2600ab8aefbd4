import type { PageMetadata } from '../../hast/snapshot.ts';
import type { SiteFields } from './site-rule.ts';

/** The general reading with what a site's rule knows better; an empty text clears what the page declares wrongly. */
export function withFields(metadata: PageMetadata, { title: _, ...fields }: SiteFields = {}): PageMetadata {
  const known = Object.entries(fields).filter(([, value]) => value !== null);
  return { ...metadata, ...Object.fromEntries(known.map(([field, value]) => [field, value || null])) };
}
