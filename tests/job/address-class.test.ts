import { BlockList } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressClass } from '../../lib/job/address-class.ts';
import { forbiddenHosts, mayReach } from '../../lib/job/may-reach.ts';

/** Another reading of the same registries: ranges of numbers, where ours are patterns. */
const special = new BlockList();
for (const [net, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
  ] as const),
] as const) {
  special.addSubnet(net, bits, 'ipv4');
}
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
const inGlobal = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const) {
  inGlobal.addSubnet(net, bits, 'ipv6');
}

const octet = fc.oneof(
  fc.nat(255),
  fc.constantFrom(0, 10, 100, 127, 169, 172, 192, 198, 254, 168, 64, 16, 31, 18, 224),
);
const octets = fc.tuple(octet, octet, octet, octet);
type Octets = [number, number, number, number];
const number = ([a, b, c, d]: Octets) => ((a * 256 + b) * 256 + c) * 256 + d;

/** The notations of an IPv4 address that browsers read. Source: https://url.spec.whatwg.org/#concept-ipv4-parser */
const NOTATIONS: ((address: Octets) => string)[] = [
  (address) => address.join('.'),
  (address) => String(number(address)),
  (address) => `0x${number(address).toString(16)}`,
  (address) => `0${number(address).toString(8)}`,
  (address) => address.map((part) => `0x${part.toString(16).toUpperCase()}`).join('.'),
  (address) => address.map((part) => `00${part.toString(8)}`).join('.'),
  ([a, ...rest]) => `${a}.${number([0, ...rest])}`,
  ([a, b, c, d]) => `${a}.${b}.${c * 256 + d}`,
  (address) => `${address.join('.')}.`,
  (address) =>
    address
      .map((part) => String(part).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))))
      .join('。'),
];

/** What may stand around a host. */
const around = fc.record({
  scheme: fc.constantFrom('http://', 'https://', 'HTTP://', 'http:\\\\', 'http:/'),
  user: fc.constantFrom(
    '',
    'user@',
    'user:pass@',
    'example.org@',
    'https%3A%2F%2Fexample.org%2F@',
    'a@b@',
    'localhost:1@',
  ),
  port: fc.constantFrom('', ':80', ':8443', ':'),
  path: fc.constantFrom('', '/', '/x?y=https://example.org/', '?10.0.0.1', '#@example.org', '\\x', '/@10.0.0.1/'),
});
type Around = typeof around extends fc.Arbitrary<infer Each> ? Each : never;
const written = ({ scheme, user, port, path }: Around, host: string) => `${scheme}${user}${host}${port}${path}`;

/** What the browser's filter makes of it when a page of the open web is what caused the request. */
const isBlocked = (url: URL) =>
  forbiddenHosts('https://example.org/').some((pattern) => new RegExp(pattern).test(url.href));

test('an IPv4 address is what it is in every notation, whatever stands around it', () => {
  fc.assert(
    fc.property(octets, fc.constantFrom(...NOTATIONS), around, (address, notation, place) => {
      const url = new URL(written(place, notation(address)));
      expect(url.hostname).toBe(address.join('.'));
      const isSpecial = special.check(address.join('.'), 'ipv4');
      expect([addressClass(url) === 'public', isBlocked(url)]).toEqual([!isSpecial, isSpecial]);
      expect(addressClass(url) === 'loopback').toBe(address[0] === 127 || number(address) === 0);
    }),
    { numRuns: 3_000 },
  );
});

const group = fc.oneof(fc.nat(0xffff), fc.constantFrom(0, 1, 0xdb8, 0x64, 0xff9b, 0xfe80, 0x1ff, 0x200));
const firstGroup = fc.oneof(
  fc.nat(0xffff),
  fc.constantFrom(0, 0x64, 0x2001, 0x2002, 0x2606, 0x3fff, 0x4000, 0xfc00, 0xff02),
);

test('an IPv6 address is public when it is global unicast and stands for no other network', () => {
  fc.assert(
    fc.property(firstGroup, fc.array(group, { minLength: 7, maxLength: 7 }), around, (first, others, place) => {
      const address = [first, ...others].map((each) => each.toString(16)).join(':');
      const url = new URL(written(place, `[${address}]`));
      const isPublic = global.check(address, 'ipv6') && !inGlobal.check(address, 'ipv6');
      expect([addressClass(url) === 'public', isBlocked(url)]).toEqual([isPublic, !isPublic]);
    }),
    { numRuns: 3_000 },
  );
});

test('an IPv4 address inside an IPv6 one is never a way in, and loopback stays loopback', () => {
  const shells = ['::ffff:', '::', '64:ff9b::'];
  fc.assert(
    fc.property(octets, fc.constantFrom(...shells), around, (address, shell, place) => {
      const url = new URL(written(place, `[${shell}${address.join('.')}]`));
      expect([addressClass(url) !== 'public', isBlocked(url)]).toEqual([true, true]);
      if (address[0] === 127) expect(mayReach('http://wiki.internal/', url.href)).toBe(false);
    }),
  );
});

const label = fc.stringMatching(/^[a-z](?:[a-z0-9-]{0,8}[a-z0-9])?$/).filter((text) => !text.startsWith('xn--'));
const RESERVED = ['local', 'internal', 'intranet', 'private', 'corp', 'home', 'lan', 'localdomain', 'home.arpa'];

test.each([
  ['a name without a dot', label.filter((name) => name !== 'localhost'), 'private'],
  [
    'a name of the local network',
    fc.tuple(label, fc.constantFrom(...RESERVED)).map((parts) => parts.join('.')),
    'private',
  ],
  [
    'this machine by name',
    fc.oneof(
      fc.constant('localhost'),
      label.map((name) => `${name}.localhost`),
    ),
    'loopback',
  ],
  [
    'a name that only begins or ends like one',
    fc
      .tuple(
        fc.constantFrom('10.', '127.', '0.', 'localhost.', 'home.arpa.', 'my-'),
        fc.constantFrom('lan', 'local', 'x'),
      )
      .map(([a, b]) => `${a}${b}.org`),
    'public',
  ],
] as const)('%s', (_, names, expected) => {
  const spelling = fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => `${name}.`,
    (name: string) => name.replaceAll('.', '。'),
    (name: string) => name.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  );
  fc.assert(
    fc.property(names, spelling, around, (name, spell, place) => {
      const url = new URL(written(place, spell(name)));
      expect([addressClass(url), isBlocked(url)]).toEqual([expected, expected !== 'public']);
    }),
  );
});

test('a public address is let through, whatever its path and its name say', () => {
  for (const url of [
    'https://0.gravatar.com/avatar/x',
    'https://10.example.org/',
    'https://cdn.example.org/@127.0.0.1/x.png',
    'https://cdn.example.org/?to=http://localhost/',
    'https://[2606:4700::1111]/',
    'https://localhost.example.org/',
    'https://home.arpa.example.org/',
  ]) {
    expect([url, addressClass(new URL(url)), isBlocked(new URL(url))]).toEqual([url, 'public', false]);
  }
});
