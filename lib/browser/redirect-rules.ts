/** Where a redirect leads, as the header says it, and what the browser's filter holds that against. */
export interface LocationFilter {
  header: 'location';
  values?: string[];
  excludedValues?: string[];
}

/** Ways to stay on the site; the question mark of a query, as the filter writes it. */
const ON_SITE = ['/*', './*', '../*', '\\?*'];
/** Ways to leave it that begin like these: browsers take a backslash for a slash, and skip tabs. */
const DISGUISED = ['//*', '/\\\\*', '/\t*'];

/**
 * The redirects of an address that lead away from what the user lets us reach, each to be blocked. Our other rules do not
 * count there, since the browser applies them only where we are allowed; and it would withhold the answer, but not the
 * request.
 * @param granted sites as permissions name them; of those with stars only the ones that mean every site
 */
export function leavingRedirects(address: string, granted: readonly string[]): LocationFilter[] {
  const { host } = new URL(address);
  const allowed = granted.flatMap((pattern) => prefixes(pattern));
  const excludedValues = [...ON_SITE, `http://${host}/*`, `https://${host}/*`, ...allowed];
  return [
    { header: 'location', excludedValues: [...new Set(excludedValues)] },
    { header: 'location', values: DISGUISED },
  ];
}

/** Beginnings of addresses that a permission allows. */
function prefixes(pattern: string): string[] {
  if (pattern === '<all_urls>') return ['http://*', 'https://*'];
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  const schemes = scheme === '*' ? ['http', 'https'] : [scheme];
  if (host === '*') return schemes.map((each) => `${each}://*`);
  return host === '' || host.includes('*') ? [] : schemes.map((each) => `${each}://${host}/*`);
}
