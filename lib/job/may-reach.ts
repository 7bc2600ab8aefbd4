import { addressClass } from './address-class.ts';

/**
 * Whether a page may make us send a request to an address: into a private network or to this machine only when the page
 * itself is there, and by no other scheme than http and https.
 */
export function mayReach(pageUrl: string, address: string): boolean {
  const target = webAddress(address);
  if (!target) return false;
  const targetClass = addressClass(target);
  if (targetClass === 'public') return true;
  const page = webAddress(pageUrl);
  const pageClass = page ? addressClass(page) : 'public';
  return pageClass === 'loopback' || (pageClass === 'private' && targetClass === 'private');
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
