import { expect, test, vi } from 'vitest';
import { calm } from '../../lib/browser/calm.ts';

test('of a flood of calls the first goes on at once, then one in each pause, and the last is not lost', () => {
  vi.useFakeTimers();
  const seen: string[] = [];
  const tell = calm((about) => seen.push(about), 100);
  tell('a');
  tell('a');
  tell('a');
  tell('b');
  expect(seen).toEqual(['a', 'b']);
  vi.advanceTimersByTime(100);
  expect(seen).toEqual(['a', 'b', 'a']);
  vi.advanceTimersByTime(1_000);
  expect(seen).toHaveLength(3);
  tell('a');
  expect(seen).toHaveLength(4);
  vi.useRealTimers();
});
