import { MAX_URL_LENGTH } from '../blocks/limits.ts';

/** An address made absolute, or why Notion would refuse it. */
export type ResolvedUrl = { url: string } | { reason: 'empty' | 'not-a-web-address' | 'malformed' | 'too-long' };

/**
 * Makes an address absolute. Notion takes only http and https up to 2,000 units, and one other link makes it refuse
 * the whole request.
 */
export function resolveUrl(address: string | null, baseUrl: string): ResolvedUrl {
  const trimmed = address?.trim();
  if (!trimmed) return { reason: 'empty' };
  let url: URL;
  try {
    url = new URL(trimmed, baseUrl);
  } catch {
    return { reason: 'malformed' };
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { reason: 'not-a-web-address' };
  return url.href.length > MAX_URL_LENGTH ? { reason: 'too-long' } : { url: url.href };
}
