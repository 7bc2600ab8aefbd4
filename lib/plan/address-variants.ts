import { withoutTracking } from '../hast/without-tracking.ts';
import { pageAddress } from './page-address.ts';

/**
 * The ways in which the address of a page may have been saved: as it is, without its fragment, without what only tracks,
 * each with and without a slash at the end. Notion compares addresses letter by letter.
 */
export function addressVariants(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const plain = pageAddress(url);
  const spellings = [url, plain, withoutTracking(url), withoutTracking(plain)];
  return [...new Set(spellings.flatMap((spelling) => [spelling, withOtherSlash(spelling)]))];
}

function withOtherSlash(address: string): string {
  const url = new URL(address);
  // The address of a whole site has its slash in every spelling a browser knows; people type it without.
  if (url.pathname === '/') return url.search || url.hash ? address : swapSlash(address);
  url.pathname = swapSlash(url.pathname);
  return url.href;
}

function swapSlash(text: string): string {
  return text.endsWith('/') ? text.slice(0, -1) : `${text}/`;
}
