import { describe, expect, test } from 'vitest';
import { addressClass } from '../../lib/job/address-class.ts';
import { isPublic, mayReach } from '../../lib/job/may-reach.ts';

const PUBLIC = ['https://example.org/', 'http://8.8.8.8/', 'https://[2606:4700::1111]/', 'http://172.32.0.1/'];
const PRIVATE = [
  ...[
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://172.16.0.1/',
    'http://172.31.255.1/',
    'http://169.254.169.254/',
  ],
  ...['http://100.64.0.1/', 'http://224.0.0.1/', 'http://printer/', 'http://nas.local/', 'http://wiki.internal/'],
  ...['http://[fd00::1]/', 'http://[fe80::1]/', 'http://[::ffff:10.0.0.1]/', 'http://0xa.1/', 'http://printer./'],
];
const LOOPBACK = [
  ...['http://127.0.0.1:8080/', 'http://127.1/', 'http://2130706433/', 'http://0x7f000001/', 'http://localhost/'],
  ...['http://app.localhost/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[64:ff9b::7f00:1]/', 'http://0/'],
];

describe('addressClass', () => {
  test.each(PUBLIC)('%s is public', (url) => expect(addressClass(new URL(url))).toBe('public'));
  test.each(PRIVATE)('%s is private', (url) => expect(addressClass(new URL(url))).toBe('private'));
  test.each(LOOPBACK)('%s is this machine', (url) => expect(addressClass(new URL(url))).toBe('loopback'));
});

test('a public page reaches nothing but the public web', () => {
  for (const url of PUBLIC) expect(mayReach('https://example.org/a', url)).toBe(true);
  for (const url of [...PRIVATE, ...LOOPBACK]) expect(mayReach('https://example.org/a', url)).toBe(false);
});

test('a page in a private network reaches that, and not this machine', () => {
  for (const url of PRIVATE) expect(mayReach('http://wiki.internal/a', url)).toBe(true);
  for (const url of LOOPBACK) expect(mayReach('http://wiki.internal/a', url)).toBe(false);
});

test.each(['file:///etc/passwd', 'ftp://example.org/', 'chrome://settings', 'data:text/plain,x', 'nonsense', ''])(
  '%j is reached from nowhere',
  (url) => {
    expect(mayReach('http://localhost/', url)).toBe(false);
    expect(isPublic(url)).toBe(false);
  },
);
