/**
 * Web addresses that lead to this machine or into a network of the user's, as patterns over the whole address in the
 * form the URL standard writes: host in lower case, IPv4 as dotted decimals in whatever notation it was given, IPv6 in
 * its shortest form, a slash after the host. Written in what JavaScript and RE2 have in common: `address-class.ts` reads
 * them, and the browser holds the redirects of our requests against them.
 */
export interface PrivateHosts {
  loopback: readonly string[];
  private: readonly string[];
}

/** In front of a host there may be a name and a password, in which every other `@` is `%40`. */
const ahead = '^https?://(?:[^/]*@)?';
/** The dots of the root, and a port. */
const after = '\\.*(?::[0-9]+)?/';
const host = (pattern: string) => `${ahead}(?:${pattern})${after}`;

/**
 * Names that never leave a network. Sources: RFC 6762 (.local and appendix G), RFC 8375 (home.arpa), ICANN's
 * reservation of .internal
 */
const NAMES = 'local|internal|intranet|private|corp|home|lan|localdomain|home\\.arpa';

/** Source: IANA IPv4 Special-Purpose Address Registry; 224.0.0.0/4 is multicast, 240.0.0.0/4 reserved. */
const V4_BY_FIRST = '(?:0|10|22[4-9]|2[3-5][0-9])(?:\\.[0-9]+){3}';
const V4_BY_SECOND =
  '(?:100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])|169\\.254|172\\.(?:1[6-9]|2[0-9]|3[01])|192\\.168|198\\.1[89])(?:\\.[0-9]+){2}';
const V4_BY_THIRD = '192\\.0\\.0\\.[0-9]+';

/**
 * All but global unicast, 2000::/3, less what stands in it for another network: 2001::/23 (protocols, tunnels), 2001:db8::/32
 * (examples) and 2002::/16 (6to4, which holds an IPv4 address). Source: IANA IPv6 Special-Purpose Address Registry
 */
const V6_OTHER = '\\[(?:[^23]|.[0-9a-f]{0,2}:)[^/]*';
const V6_INSIDE = '\\[(?:2001:(?:[01]?[0-9a-f]{0,2}|db8):|2002:)[^/]*';

/** The last 32 bits of an address that holds an IPv4 one of 127.0.0.0/8 or 0.0.0.0. Sources: RFC 4291, RFC 6052 */
const V6_LOOPBACK = '\\[(?:::1?|(?:::(?:ffff:)?|64:ff9b::)(?:7f[0-9a-f]{2}:[0-9a-f]{1,4}|0:0))\\]';

export const PRIVATE_HOSTS: PrivateHosts = {
  loopback: [host('(?:[^/]*\\.)?localhost'), host('127(?:\\.[0-9]+){3}|0\\.0\\.0\\.0'), host(V6_LOOPBACK)],
  private: [
    // A name without a dot is a machine of the local network.
    host('[^./:[]+'),
    host(`(?:[^/]*\\.)?(?:${NAMES})`),
    host(V4_BY_FIRST),
    host(V4_BY_SECOND),
    host(V4_BY_THIRD),
    host(V6_OTHER),
    host(V6_INSIDE),
  ],
};
