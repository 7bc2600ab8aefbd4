import * as v from 'valibot';
import { fromBase64url } from './base64url.ts';
import { MISSING, parseEnvironment } from './parse-environment.ts';
import { redirectProblem } from './redirect-uris.ts';

/** AES-256. */
const KEY_BYTES = 32;

/** What the operator sets, read from environment variables. */
export interface Configuration {
  /** Where browsers reach this broker, `https://host`. Its `/callback` is the one redirect URI registered with Notion. */
  publicOrigin: string;
  clientId: string;
  clientSecret: string;
  sealKey: Uint8Array<ArrayBuffer>;
  redirectUris: string[];
  /** Requests a minute from one address. */
  rateLimit: number;
  notionOrigin: string;
}

const text = v.pipe(v.string(MISSING), v.trim(), v.nonEmpty(MISSING));
/** HTTP Basic joins id and secret by a colon and allows visible ASCII. */
const credential = v.pipe(text, v.regex(/^[\x21-\x39\x3b-\x7e]+$/, 'has a colon, a space or a character beyond ASCII'));
const origin = v.pipe(text, v.check(isSafeOrigin, 'is not an origin like https://host, without a path or closing /'));
const wholeNumber = v.pipe(
  text,
  v.regex(/^[1-9]\d{0,5}$/, 'is not a whole number from 1 to 999999'),
  v.transform(Number),
);

const sealKey = v.pipe(
  text,
  v.transform((given) => fromBase64url(given.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''))),
  v.check((key) => key?.length === KEY_BYTES, 'is not 32 bytes in base64 (make one with: openssl rand -base64 32)'),
  v.transform((key) => key ?? new Uint8Array()),
);

const redirectUris = v.pipe(
  text,
  v.transform((given) => given.split(/[\s,]+/).filter((entry) => entry !== '')),
  v.nonEmpty(MISSING),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const entry of dataset.value) {
      const problem = redirectProblem(entry);
      if (problem) addIssue({ message: `${problem}: ${entry}` });
    }
  }),
);

const settings = {
  PUBLIC_ORIGIN: origin,
  NOTION_CLIENT_ID: credential,
  NOTION_CLIENT_SECRET: credential,
  SEAL_KEY: sealKey,
  REDIRECT_URIS: redirectUris,
  RATE_LIMIT: v.optional(wholeNumber, '60'),
  NOTION_ORIGIN: v.optional(origin, 'https://api.notion.com'),
};

/**
 * Reads the settings.
 * @throws ConfigurationError with a sentence for everything that is missing or wrong; no sentence shows a secret
 */
export function parseConfiguration(environment: unknown): Configuration {
  const given = parseEnvironment(settings, environment);
  return {
    publicOrigin: given.PUBLIC_ORIGIN,
    clientId: given.NOTION_CLIENT_ID,
    clientSecret: given.NOTION_CLIENT_SECRET,
    sealKey: given.SEAL_KEY,
    redirectUris: given.REDIRECT_URIS,
    rateLimit: given.RATE_LIMIT,
    notionOrigin: given.NOTION_ORIGIN,
  };
}

/** https, or this very machine: what a developer and the tests use. */
function isSafeOrigin(given: string): boolean {
  if (!URL.canParse(given)) return false;
  const { origin, protocol, hostname } = new URL(given);
  return origin === given && (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)));
}

function isLoopback(hostname: string): boolean {
  return hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost';
}
