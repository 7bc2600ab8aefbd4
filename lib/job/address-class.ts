import { PRIVATE_HOSTS } from './private-hosts.ts';

/** Where an address leads: to this machine, into a network of the user's, or to the open web. */
export type AddressClass = 'loopback' | 'private' | 'public';

const LOOPBACK = PRIVATE_HOSTS.loopback.map((pattern) => new RegExp(pattern));
const PRIVATE = PRIVATE_HOSTS.private.map((pattern) => new RegExp(pattern));

/**
 * Tells where a web address leads by its name alone; a public name may still resolve to a private address, which only
 * the browser could see.
 * @param url http or https
 */
export function addressClass({ href }: URL): AddressClass {
  if (LOOPBACK.some((pattern) => pattern.test(href))) return 'loopback';
  return PRIVATE.some((pattern) => pattern.test(href)) ? 'private' : 'public';
}
