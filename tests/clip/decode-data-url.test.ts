import { expect, test } from 'vitest';
import { decodeDataUrl } from '../../lib/clip/decode-data-url.ts';

const text = async (url: string) => {
  const blob = decodeDataUrl(url);
  return blob && [blob.type, await blob.text()];
};

test('reads base64 and percent-encoded text', async () => {
  expect(await text('data:image/svg+xml;base64,PHN2Zy8+')).toEqual(['image/svg+xml', '<svg/>']);
  expect(await text('data:image/svg+xml;charset=utf-8,%3Csvg%3E%C3%A9%3C/svg%3E')).toEqual([
    'image/svg+xml',
    '<svg>é</svg>',
  ]);
});

test.each(['https://e.org/a.png', 'data:image/png;base64,***', 'data:,%E0%A4%A', ''])('%j gives nothing', (url) => {
  expect(decodeDataUrl(url)).toBeNull();
});
