import { addressClass } from './address-class.ts';
import { PRIVATE_HOSTS } from './private-hosts.ts';

/** What a page may not make us ask, by where it is itself. */
const FROM_LOOPBACK: readonly string[] = [];
const FROM_PRIVATE = PRIVATE_HOSTS.loopback;
const FROM_PUBLIC = [...PRIVATE_HOSTS.loopback, ...PRIVATE_HOSTS.private];

/**
 * Whether a page may make us send a request to an address: into a private network or to this machine only when the page
 * itself is there, and by no other scheme than http and https.
 */
export function mayReach(pageUrl: string, address: string): boolean {
  const target = webAddress(address);
  if (!target) return false;
  const forbidden = forbiddenHosts(pageUrl);
  switch (addressClass(target)) {
    case 'public':
      return true;
    case 'private':
      return forbidden !== FROM_PUBLIC;
    case 'loopback':
      return forbidden === FROM_LOOPBACK;
  }
}

/** What `mayReach` forbids a page among addresses of the web, as patterns for the browser's own filter. */
export function forbiddenHosts(pageUrl: string): readonly string[] {
  const page = webAddress(pageUrl);
  switch (page ? addressClass(page) : 'public') {
    case 'public':
      return FROM_PUBLIC;
    case 'private':
      return FROM_PRIVATE;
    case 'loopback':
      return FROM_LOOPBACK;
  }
}

/** True for what anybody on the web could reach. */
export function isPublic(address: string): boolean {
  const url = webAddress(address);
  return url !== null && addressClass(url) === 'public';
}

function webAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}
