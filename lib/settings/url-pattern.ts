import { matchesGlob } from './matches-glob.ts';

/** Longest pattern, UTF-16 units. */
export const MAX_PATTERN_LENGTH = 500;

/** Longest address that patterns are held against: browsers take 2 MB, sites some 2,000. */
const MAX_ADDRESS_LENGTH = 8_000;

/** What is wrong with a pattern, as the key of a sentence in `locales/`. */
export type PatternProblem = 'rule.patternEmpty' | 'rule.patternTooLong' | 'rule.patternHost';

/** Pages a rule is for. */
export interface UrlPattern {
  /** Host as in addresses, perhaps with a port; its subdomains are meant too. `*` for every host. */
  host: string;
  /** Path and query, with `*` for any characters; empty for every path. */
  path: string;
}

/**
 * Reads `example.org`, `example.org/blog/*`, `*.example.org`, `https://example.org/a?b=*` or `*`.
 * @returns the pattern, or the key of what is wrong with it
 */
export function parseUrlPattern(text: string): UrlPattern | PatternProblem {
  const bare = text.trim().replace(/^https?:\/\//i, '');
  if (bare === '') return 'rule.patternEmpty';
  if (bare.length > MAX_PATTERN_LENGTH) return 'rule.patternTooLong';
  const slash = bare.search(/[/?]/);
  const given = (slash === -1 ? bare : bare.slice(0, slash)).replace(/^\*\./, '');
  const host = given === '*' ? '*' : readHost(given);
  if (host === null) return 'rule.patternHost';
  const path = slash === -1 ? '' : bare.slice(slash).replace(/#.*$/, '');
  return { host, path: path === '/' ? '' : readPath(path) };
}

/**
 * Whether a page is meant. Without a star at its end, a path means what lies below it too.
 * @param address of the page; only http and https are ever meant
 */
export function matchesUrl({ host, path }: UrlPattern, address: string): boolean {
  const url = address.length > MAX_ADDRESS_LENGTH ? null : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  const name = host.includes(':') ? url.host : url.hostname;
  if (host !== '*' && name !== host && !name.endsWith(`.${host}`)) return false;
  if (path === '') return true;
  const where = url.pathname + url.search;
  const whole = path.startsWith('/') ? path : `/${path}`;
  const folder = whole.replace(/\/$/, '');
  const below = whole.includes('?') ? [] : [folder, `${folder}/*`, `${folder}?*`];
  return [whole, ...below].some((each) => matchesGlob(where, each));
}

/** As browsers write it: lower case, `ü` as `xn--…`. */
function readHost(given: string): string | null {
  if (!/^[^\s/?#@*\\%<>^|[\]]+$/.test(given)) return null;
  return URL.parse(`http://${given}`)?.host || null;
}

/** As browsers write it: a space as `%20`. Stars stay. */
function readPath(path: string): string {
  const url = URL.parse(path, 'http://host');
  return url ? url.pathname + url.search : path;
}
