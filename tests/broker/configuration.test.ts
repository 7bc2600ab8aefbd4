import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../broker/core/configuration.ts';
import { ConfigurationError } from '../../broker/core/configuration-error.ts';
import { parseServerSettings } from '../../broker/node/server-settings.ts';
import { environment } from './broker-world.ts';

function sentences(parse: () => unknown): readonly string[] {
  try {
    parse();
  } catch (error) {
    if (error instanceof ConfigurationError) return error.sentences;
    throw error;
  }
  return [];
}

const told = (changes: Record<string, string | undefined>) =>
  sentences(() => parseConfiguration({ ...environment, ...changes }));

test('reads the settings', () => {
  expect(parseConfiguration({ ...environment, PATH: '/bin' })).toEqual({
    publicOrigin: 'https://broker.example',
    clientId: 'client-1',
    clientSecret: environment.NOTION_CLIENT_SECRET,
    sealKey: new Uint8Array(32).fill(7),
    redirectUris: environment.REDIRECT_URIS.split(' '),
    rateLimit: 60,
    notionOrigin: 'https://api.notion.com',
  });
});

test('names everything that is missing, at once', () => {
  expect(sentences(() => parseConfiguration({}))).toEqual([
    'PUBLIC_ORIGIN is missing.',
    'NOTION_CLIENT_ID is missing.',
    'NOTION_CLIENT_SECRET is missing.',
    'SEAL_KEY is missing.',
    'REDIRECT_URIS is missing.',
  ]);
  expect(told({ NOTION_CLIENT_SECRET: '  ' })).toEqual(['NOTION_CLIENT_SECRET is missing.']);
});

describe('says what is wrong', () => {
  test.each([
    ['PUBLIC_ORIGIN', 'http://broker.example', 'is not an origin'],
    ['PUBLIC_ORIGIN', 'https://broker.example/', 'is not an origin'],
    ['PUBLIC_ORIGIN', 'https://broker.example/callback', 'is not an origin'],
    ['PUBLIC_ORIGIN', 'broker.example', 'is not an origin'],
    ['NOTION_ORIGIN', 'http://api.notion.com', 'is not an origin'],
    ['NOTION_CLIENT_ID', 'a:b', 'has a colon'],
    ['NOTION_CLIENT_SECRET', 'a\nb', 'has a colon, a space or a character beyond ASCII'],
    ['SEAL_KEY', 'short', 'is not 32 bytes in base64'],
    ['SEAL_KEY', Buffer.alloc(33).toString('base64'), 'is not 32 bytes in base64'],
    ['SEAL_KEY', '!'.repeat(44), 'is not 32 bytes in base64'],
    ['RATE_LIMIT', '0', 'is not a whole number'],
    ['RATE_LIMIT', 'many', 'is not a whole number'],
    ['REDIRECT_URIS', ' , ', 'is missing'],
    ['REDIRECT_URIS', '*', 'has * elsewhere'],
    ['REDIRECT_URIS', 'https://*', 'has * elsewhere'],
    ['REDIRECT_URIS', 'https://*/notion', 'has * elsewhere'],
    ['REDIRECT_URIS', 'https://a.*.org/notion', 'has * elsewhere'],
    ['REDIRECT_URIS', 'https://*.*.org/notion', 'has * elsewhere'],
    ['REDIRECT_URIS', 'https://*.chromiumapp.org/*', 'has * elsewhere'],
    ['REDIRECT_URIS', 'https://*x.chromiumapp.org/', 'has * elsewhere'],
    ['REDIRECT_URIS', 'https://*.org/', 'would let in all of'],
    ['REDIRECT_URIS', 'https://abc.chromiumapp.org', 'is the closing / missing'],
    ['REDIRECT_URIS', 'https://ABC.chromiumapp.org/', 'is not a complete address'],
    ['REDIRECT_URIS', 'http://abc.chromiumapp.org/', 'is not https'],
    ['REDIRECT_URIS', 'http://127.0.0.1/other', 'is not https'],
    ['REDIRECT_URIS', 'https://abc.chromiumapp.org/?a', 'more than scheme, host and path'],
    ['REDIRECT_URIS', 'https://me@abc.chromiumapp.org/', 'more than scheme, host and path'],
    ['REDIRECT_URIS', 'javascript:alert(1)', 'is not https'],
  ])('%s=%s', (name, value, problem) => {
    expect(told({ [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name} .*${problem.replaceAll('*', '\\*')}`)),
    ]);
  });
});

test('takes this very machine without https, and Firefox’s loopback address', () => {
  expect(told({ PUBLIC_ORIGIN: 'http://localhost:8080', NOTION_ORIGIN: 'http://127.0.0.1:4000' })).toEqual([]);
  expect(told({ REDIRECT_URIS: 'http://127.0.0.1/mozoauth2/0123abc' })).toEqual([]);
});

test('takes the key with or without padding, in both alphabets', () => {
  const key = Buffer.alloc(32, 0xfb);
  const keys = [key.toString('base64'), key.toString('base64url')].map(
    (SEAL_KEY) => parseConfiguration({ ...environment, SEAL_KEY }).sealKey,
  );
  expect(keys).toEqual([new Uint8Array(key), new Uint8Array(key)]);
});

test('shows no secret in what it says', () => {
  const said = told({
    NOTION_CLIENT_SECRET: 'my secret word',
    SEAL_KEY: 'my-key-word',
    NOTION_CLIENT_ID: 'my id word',
  });
  expect(said).toHaveLength(3);
  expect(said.join()).not.toContain('word');
});

test('reads what a server of one’s own has to know', () => {
  expect(parseServerSettings({})).toEqual({ port: 8080, host: '0.0.0.0', trustedProxies: 0 });
  expect(parseServerSettings({ PORT: '9', HOST: '::1', TRUSTED_PROXIES: '2' })).toEqual({
    port: 9,
    host: '::1',
    trustedProxies: 2,
  });
  expect(sentences(() => parseServerSettings({ PORT: '70000', HOST: '', TRUSTED_PROXIES: 'yes' }))).toEqual([
    'PORT is not a whole number from 0 to 65535.',
    'HOST is empty.',
    'TRUSTED_PROXIES is not a whole number from 0 to 9.',
  ]);
});
