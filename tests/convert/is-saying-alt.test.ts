import { expect, test } from 'vitest';
import { isSayingAlt } from '../../lib/convert/images/is-saying-alt.ts';

test.each([
  'Three boats at the quay',
  'Boats',
  'COVID-19',
  'The Rust logo',
  'Image of a boat',
  'Figure 2: the basin',
  '犬',
  'Ein Bild von Eve',
])('%s says something', (alt) => {
  expect(isSayingAlt(alt)).toBe(true);
});

test.each([
  '',
  '…',
  '12',
  'boats.jpg',
  'Boats at the quay.PNG',
  'IMG_2041',
  'DSC01234',
  'screenshot_final',
  'hero-image-large',
  '3f2a9c41-77aa-4d1e-9a53-1c8b0d9e7f10',
  'https://example.com/a',
  '//example.com/a',
  'image',
  'Photo',
  'Photo of',
  'Figure 2',
  'featured image',
  'The image',
  'Image alt text',
  'Bild 3',
  '画像',
  '이미지',
  'صورة',
])('"%s" says nothing', (alt) => {
  expect(isSayingAlt(alt)).toBe(false);
});

test('a long text is judged at once', () => {
  const start = performance.now();
  isSayingAlt(`image${' 1'.repeat(50_000)}`);
  isSayingAlt(`the ${'the '.repeat(18)}x`);
  expect(performance.now() - start).toBeLessThan(100);
});
