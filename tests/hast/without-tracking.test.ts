import { expect, test } from 'vitest';
import { withoutTracking } from '../../lib/hast/without-tracking.ts';

test.each([
  ['https://a.example/x?utm_source=mail&id=7&fbclid=abc#part', 'https://a.example/x?id=7#part'],
  ['https://a.example/x?utm_source=mail', 'https://a.example/x'],
  ['https://a.example/x?q=a%20b', 'https://a.example/x?q=a%20b'],
  ['about:blank', 'about:blank'],
  ['no address', 'no address'],
])('%s', (address, expected) => {
  expect(withoutTracking(address)).toBe(expected);
});
