import { expect, test } from 'vitest';
import { areaBetween, middleArea, movedArea, resizedArea } from '../../../lib/browser/in-page/area/area.ts';

const window = { width: 1_000, height: 600 };
const area = { x: 100, y: 100, width: 200, height: 150 };

test('an area is the same whichever corner it was dragged from, and ends at the edge of the window', () => {
  const expected = { x: 900, y: 500, width: 100, height: 100 };
  expect(areaBetween({ x: 900, y: 500 }, { x: 1_300, y: 900 }, window)).toEqual(expected);
  expect(areaBetween({ x: 1_300, y: 900 }, { x: 900, y: 500 }, window)).toEqual(expected);
});

test('the keys begin in the middle', () => {
  expect(middleArea(window)).toEqual({ x: 250, y: 150, width: 500, height: 300 });
});

test('moving keeps the size and stays in the window', () => {
  expect(movedArea(area, { x: 10, y: -10 }, window)).toEqual({ ...area, x: 110, y: 90 });
  expect(movedArea(area, { x: 5_000, y: -5_000 }, window)).toEqual({ ...area, x: 800, y: 0 });
});

test('sizing keeps the place, stays in the window, and never makes nothing of it', () => {
  expect(resizedArea(area, { x: 10, y: -10 }, window)).toEqual({ ...area, width: 210, height: 140 });
  expect(resizedArea(area, { x: 5_000, y: -5_000 }, window)).toEqual({ ...area, width: 900, height: 8 });
});
