/** `*` stands for one label of the host: letters and digits, nothing that could end the host. */
const LABEL = '[a-z0-9]{1,63}';

/** Says whether a redirect URI is on the list. */
export type IsAllowedRedirect = (uri: string) => boolean;

/**
 * What is wrong with an entry of the list, or null. An entry is an exact URI, or one with `*` as the first label of its
 * host: `https://*.extensions.allizom.org/`.
 */
export function redirectProblem(entry: string): string | null {
  const address = entry.replace('://*.', '://label.');
  if (address.includes('*')) return 'has * elsewhere than as the first label of the host';
  const parsed = URL.canParse(address) ? new URL(address) : null;
  if (parsed?.href !== address) return 'is not a complete address (is the closing / missing?)';
  if (parsed.search || parsed.hash || parsed.username) return 'has more than scheme, host and path';
  if (address !== entry && parsed.hostname.split('.').length < 3) return 'would let in all of a top-level domain';
  if (parsed.protocol === 'https:') return null;
  // Firefox gives extensions this loopback address too.
  if (/^http:\/\/127\.0\.0\.1\/mozoauth2\/[a-z0-9]+$/.test(address)) return null;
  return 'is not https';
}

/** @param entries checked by `redirectProblem` */
export function allowedRedirects(entries: readonly string[]): IsAllowedRedirect {
  const exact = new Set(entries.filter((entry) => !entry.includes('*')));
  const patterns = entries
    .filter((entry) => entry.includes('*'))
    .map((entry) => new RegExp(`^${entry.replaceAll(/[.?+()[\]{}|\\$^/]/g, '\\$&').replace('*', LABEL)}$`));
  return (uri) => exact.has(uri) || patterns.some((pattern) => pattern.test(uri));
}
