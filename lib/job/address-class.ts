/** Where an address leads: to this machine, into a network of the user's, or to the open web. */
export type AddressClass = 'loopback' | 'private' | 'public';

/** Names that never leave the local network. Sources: RFC 6761, RFC 6762, RFC 8375, ICANN's reservation of .internal */
const PRIVATE_NAMES = /(?:^|\.)(?:local|internal|lan|home|corp|intranet|home\.arpa)$/;

/** First octets and what follows. Source: IANA IPv4 Special-Purpose Address Registry */
const PRIVATE_V4: readonly RegExp[] = [
  /^0\./,
  /^10\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^169\.254\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^192\.0\.0\./,
  /^192\.168\./,
  /^198\.1[89]\./,
  /^(?:22[4-9]|2[3-5]\d)\./,
];

/** Unique local, link-local, site-local and multicast. Source: IANA IPv6 Special-Purpose Address Registry */
const PRIVATE_V6 = /^(?:f[cd]|fe[89a-f]|ff)/;

/**
 * Tells where a web address leads by its name alone; a public name may still resolve to a private address, which only
 * the browser could see.
 * @param url http or https, as the URL standard writes it: numbers in any notation are dotted decimals by then
 */
export function addressClass(url: URL): AddressClass {
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[')) return classOfV6(host.slice(1, -1));
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return classOfV4(host);
  if (host === 'localhost' || host.endsWith('.localhost')) return 'loopback';
  // A name without a dot is a machine of the local network.
  return PRIVATE_NAMES.test(host) || !host.includes('.') ? 'private' : 'public';
}

function classOfV4(host: string): AddressClass {
  if (host.startsWith('127.') || host === '0.0.0.0') return 'loopback';
  return PRIVATE_V4.some((range) => range.test(host)) ? 'private' : 'public';
}

function classOfV6(host: string): AddressClass {
  if (host === '::1' || host === '::') return 'loopback';
  const embedded = embeddedV4(host);
  if (embedded) return classOfV4(embedded);
  return PRIVATE_V6.test(host) ? 'private' : 'public';
}

/** The IPv4 address inside a mapped (RFC 4291) or translated (RFC 6052) one; the URL standard writes it as two groups. */
function embeddedV4(host: string): string | null {
  const match = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
  if (!match) return null;
  const groups = [match[1], match[2]].map((group) => Number.parseInt(group ?? '0', 16));
  return groups.flatMap((group) => [group >> 8, group & 255]).join('.');
}
