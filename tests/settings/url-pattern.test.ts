import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../lib/settings/matches-glob.ts';
import { matchesUrl, parseUrlPattern } from '../../lib/settings/url-pattern.ts';

function means(pattern: string, address: string): boolean {
  const parsed = parseUrlPattern(pattern);
  if (typeof parsed === 'string') throw new Error(parsed);
  return matchesUrl(parsed, address);
}

describe.each([
  ['example.org', 'https://example.org/', true],
  ['example.org', 'http://blog.example.org/a?b', true],
  ['EXAMPLE.org', 'https://example.org:8443/x', true],
  ['*.example.org', 'https://a.b.example.org/', true],
  ['example.org', 'https://notexample.org/', false],
  ['example.org', 'https://example.org.evil.test/', false],
  ['www.example.org', 'https://example.org/', false],
  ['münchen.example', 'https://xn--mnchen-3ya.example/', true],
  ['localhost:8080', 'http://localhost:8080/x', true],
  ['localhost:8080', 'http://localhost:8081/x', false],
  ['https://example.org/blog/', 'https://example.org/blog', true],
  ['example.org/blog', 'https://example.org/blog/2026/a', true],
  ['example.org/blog', 'https://example.org/blog?page=2', true],
  ['example.org/blog', 'https://example.org/blogger', false],
  ['example.org/*/comments', 'https://example.org/a/b/comments/7', true],
  ['example.org/*.pdf', 'https://example.org/x/y.pdf', true],
  ['example.org/*.pdf', 'https://example.org/x/y.html', false],
  ['example.org/watch?v=*', 'https://example.org/watch?v=1&t=2', true],
  ['example.org/watch?v=*', 'https://example.org/watch', false],
  ['example.org/a b', 'https://example.org/a%20b', true],
  ['*', 'https://anything.test/x', true],
  ['*/feed', 'https://anything.test/feed', true],
  ['*', 'file:///home/x.html', false],
  ['*', 'no address', false],
])('%s', (pattern, address, expected) => {
  test(`${expected ? 'means' : 'does not mean'} ${address}`, () => expect(means(pattern, address)).toBe(expected));
});

test.each([
  ['', 'rule.patternEmpty'],
  ['  https:// ', 'rule.patternEmpty'],
  ['x'.repeat(501), 'rule.patternTooLong'],
  ['two words.org', 'rule.patternHost'],
  ['exa*mple.org', 'rule.patternHost'],
  ['user@example.org', 'rule.patternHost'],
  ['/only/path', 'rule.patternHost'],
  ['example.org:port', 'rule.patternHost'],
])('“%s” is refused as %s', (pattern, key) => {
  expect(parseUrlPattern(pattern)).toBe(key);
});

test('a pattern of stars against a long address takes no time', () => {
  const start = performance.now();
  expect(matchesGlob('a'.repeat(8_000), `${'*a'.repeat(249)}*b`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});
