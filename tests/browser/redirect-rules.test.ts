import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leavingRedirects } from '../../lib/browser/redirect-rules.ts';

const ADDRESS = 'http://img.example/pictures/1.png';
const GRANTED = ['http://img.example/*', 'https://cdn.example/*', 'https://*.many.example/*'];

/** The browser's own filter: stars, question marks and backslashes mean what its documentation says. */
function matches(text: string, pattern: string): boolean {
  const source = pattern.replace(/\\(.)|([*?])|([^\w])/gs, (_, escaped, wild, other) => {
    if (wild) return wild === '*' ? '.*' : '.?';
    return `\\u{${(escaped ?? other).codePointAt(0).toString(16)}}`;
  });
  return new RegExp(`^(?:${source})$`, 'su').test(text);
}

function isBlocked(location: string, granted: readonly string[] = GRANTED): boolean {
  return leavingRedirects(ADDRESS, granted).some(({ values, excludedValues }) => {
    const isMeant = values === undefined || values.some((pattern) => matches(location, pattern));
    return isMeant && !excludedValues?.some((pattern) => matches(location, pattern));
  });
}

test.each(
  [
    ['/2.png', './2.png', '../2.png', '?size=2', '/a?to=http://printer/', '/a//b', 'http://img.example/2.png'],
    ['https://img.example/2.png', 'https://cdn.example/2.png'],
  ].flat(),
)('%s stays where the user lets us go', (location) => expect(isBlocked(location)).toBe(false));

test.each(
  [
    [
      'http://printer/',
      'HTTP://printer/',
      'https://other.example/',
      '//printer/',
      '/\\printer/',
      '\\\\printer/',
      '\\/printer',
    ],
    [
      '/\t/printer/',
      '\t//printer',
      'ht\ttp://printer/',
      'http:printer',
      'https:/printer',
      'http://img.example@printer/',
    ],
    ['http://img.example.evil.example/', 'http://img.example:81/', 'https://x.many.example/', ' http://printer/'],
    ['https://printer/x.many.example/', 'javascript:alert(1)', 'file:///etc/passwd', 'blob:http://img.example/1'],
  ].flat(),
)('%j is not followed', (location) => expect(isBlocked(location)).toBe(true));

test('whatever a redirect says, what is followed leads to a site the user lets us reach', () => {
  const piece = fc.constantFrom(
    ...['/', '\\', '.', '..', '\t', ' ', '?', '#', ':', '@', 'http:', 'https:', '//', 'img.example', 'cdn.example'],
    ...['printer', '127.0.0.1', 'x.many.example', 'a', '%2f', '[::1]', '*'],
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join('')),
      (location) => {
        fc.pre(!isBlocked(location) && URL.canParse(location, ADDRESS));
        const { host, protocol } = new URL(location, ADDRESS);
        expect(['img.example', 'cdn.example']).toContain(host);
        expect(protocol).toMatch(/^https?:$/);
      },
    ),
    { numRuns: 3_000 },
  );
});

test('who allowed every site of a scheme is led to any', () => {
  expect(isBlocked('https://other.example/', ['https://*/*'])).toBe(false);
  expect(isBlocked('http://other.example/', ['https://*/*'])).toBe(true);
  expect(isBlocked('http://other.example/', ['<all_urls>'])).toBe(false);
  expect(isBlocked('http://other.example/', ['*://*/*'])).toBe(false);
});
