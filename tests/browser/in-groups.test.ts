import { expect, test } from 'vitest';
import { inGroups } from '../../lib/browser/in-groups.ts';

/** Groups as they were done, with each ended by hand. */
function slowly() {
  const groups: { key: string; items: readonly number[]; end: () => void; fail: () => void }[] = [];
  const add = inGroups((key, items: readonly number[]) => {
    return new Promise<number[]>((resolve, reject) => {
      const end = () => resolve(items.map((item) => item * 2));
      groups.push({ key, items, end, fail: () => reject(new Error('full')) });
    });
  });
  return { groups, add };
}

test('what comes while a group is under way is done together, in order', async () => {
  const { groups, add } = slowly();
  const results = Promise.all([add('a', 1), add('a', 2), add('a', 3)]);
  expect(groups.map(({ items }) => items)).toEqual([[1]]);
  groups[0]?.end();
  await expect.poll(() => groups.length).toBe(2);
  expect(groups[1]?.items).toEqual([2, 3]);
  groups[1]?.end();
  expect(await results).toEqual([2, 4, 6]);
});

test('keys do not wait for each other', async () => {
  const { groups, add } = slowly();
  const results = Promise.all([add('a', 1), add('b', 2)]);
  expect(groups.map(({ key }) => key)).toEqual(['a', 'b']);
  for (const { end } of groups) end();
  expect(await results).toEqual([2, 4]);
});

test('a group that fails fails for all in it, and for nobody else', async () => {
  const { groups, add } = slowly();
  const first = add('a', 1);
  const others = [add('a', 2), add('a', 3)];
  const outcomes = Promise.allSettled(others);
  groups[0]?.end();
  expect(await first).toBe(2);
  await expect.poll(() => groups.length).toBe(2);
  groups[1]?.fail();
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const later = add('a', 4);
  groups[2]?.end();
  expect(await later).toBe(8);
});
