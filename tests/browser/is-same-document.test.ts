import { expect, test } from 'vitest';
import { isSameDocument } from '../../lib/browser/is-same-document.ts';

test.each([
  ['http://a.test/page', 'http://a.test/page#part', true],
  ['http://a.test/page#one', 'http://a.test/page#two', true],
  // Loaded anew: what was read of it may be old.
  ['http://a.test/page', 'http://a.test/page', false],
  ['http://a.test/page', 'http://a.test/other', false],
  ['http://a.test/page?a', 'http://a.test/page?b', false],
  // We may not know where it is now.
  ['http://a.test/page', undefined, false],
  ['http://a.test/page', '', false],
  [undefined, undefined, false],
])('%s to %s', (before, after, is) => {
  expect(isSameDocument(before, after)).toBe(is);
});
