import { expect, test } from 'vitest';
import { fewAtATime } from '../../lib/browser/few-at-a-time.ts';

test('no more than the places run at once, in order, and a place comes free whatever the end', async () => {
  const few = fewAtATime(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const all = [0, 1, 2, 3].map((at) =>
    few(async () => {
      begun.push(at);
      await new Promise<void>((resolve) => (ends[at] = resolve));
      if (at === 1) throw new Error('failed');
      return at;
    }).catch(() => 'failed'),
  );
  expect(begun).toEqual([0, 1]);
  ends[1]?.();
  await all[1];
  expect(begun).toEqual([0, 1, 2]);
  ends[0]?.();
  await all[0];
  expect(begun).toEqual([0, 1, 2, 3]);
  ends[2]?.();
  ends[3]?.();
  expect(await Promise.all(all)).toEqual([0, 'failed', 2, 3]);
  expect(await few(async () => 'again')).toBe('again');
});
