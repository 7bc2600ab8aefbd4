import { type ResolvedUrl, resolveUrl } from '../resolve-url.ts';

/** Where a link leads in Notion: like `resolveUrl`, but jumps within the page itself lead nowhere. */
export function linkTarget(address: string, baseUrl: string): ResolvedUrl | { reason: 'within-page' } {
  if (address.trim().startsWith('#')) return { reason: 'within-page' };
  const target = resolveUrl(address, baseUrl);
  return 'url' in target && isWithinPage(target.url, baseUrl) ? { reason: 'within-page' } : target;
}

function isWithinPage(url: string, baseUrl: string): boolean {
  const hash = url.indexOf('#');
  return hash >= 0 && url.slice(0, hash) === baseUrl.split('#')[0];
}
