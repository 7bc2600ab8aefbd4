import { expect, test } from 'vitest';
import { scaleOf } from '../../../lib/browser/photo/scale-of.ts';

test.each([
  ['as the page says', 1500, { width: 1200, height: 800, pixelRatio: 1.25 }, 1.25],
  ['although the page rounds its width', 1500, { width: 1199, height: 800, pixelRatio: 1.25 }, 1.25],
  ['as captured, where the page says otherwise', 1200, { width: 1200, height: 800, pixelRatio: 2 }, 1],
])('the scale is %s', (_, width, window, scale) => {
  expect(scaleOf(width, window)).toBe(scale);
});
