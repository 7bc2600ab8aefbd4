import { expect, test } from 'vitest';
import { addressVariants } from '../../lib/plan/address-variants.ts';

test('finds a page however its address was saved', () => {
  expect(addressVariants('https://example.org/night-train/?utm_source=x&id=3#comments')).toEqual([
    'https://example.org/night-train/?utm_source=x&id=3#comments',
    'https://example.org/night-train?utm_source=x&id=3#comments',
    'https://example.org/night-train/?utm_source=x&id=3',
    'https://example.org/night-train?utm_source=x&id=3',
    'https://example.org/night-train/?id=3#comments',
    'https://example.org/night-train?id=3#comments',
    'https://example.org/night-train/?id=3',
    'https://example.org/night-train?id=3',
  ]);
});

test('knows each spelling once', () => {
  expect(addressVariants('https://example.org/a')).toEqual(['https://example.org/a', 'https://example.org/a/']);
  expect(addressVariants('https://example.org/')).toEqual(['https://example.org/', 'https://example.org']);
});

test('has none for what is no address', () => {
  expect(addressVariants('')).toEqual([]);
});
