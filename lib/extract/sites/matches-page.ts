import type { SitePage } from './site-page.ts';
import type { SiteSigns } from './site-rule.ts';

/** Whether a page is of the kind that the signs describe. */
export function matchesPage({ document: document_, url }: SitePage, { hosts, path, sign, mark }: SiteSigns): boolean {
  const isAtHome =
    hosts?.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)) === true &&
    (path === undefined || path.test(url.pathname));
  const besides = isAtHome ? sign : mark;
  if (besides === undefined) return false;
  // The sign first: it is the simpler selector, and most pages have none.
  return document_.querySelector(sign) !== null && document_.querySelector(besides) !== null;
}
