import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureHeight, tileStep } from '../../../lib/browser/photo/tile-plan.ts';

test.each([
  [781, 1, 781],
  [781, 1.25, 780],
  [781, 1.5, 780],
  [781.4, 2, 781],
  [781, 1.1, 780],
  [3, 1.25, 3],
])('tiles of %d CSS pixels at %d are %d apart', (height, scale, step) => {
  expect(tileStep(height, scale)).toBe(step);
});

test('a step goes forward, leaves nothing out, and begins on a whole pixel where one is near', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4_000 }), fc.integer({ min: 2, max: 20 }), (height, quarters) => {
      const scale = quarters / 4;
      const step = tileStep(height, scale);
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThanOrEqual(height);
      if (height > 4) expect(Number.isInteger(step * scale)).toBe(true);
    }),
  );
});

test('pictures stay within the pixels a worker can hold, and the height viewers open', () => {
  expect(pictureHeight(600)).toBe(8_192);
  expect(pictureHeight(2_400)).toBe(5_000);
  expect(pictureHeight(100_000_000)).toBe(1);
});
