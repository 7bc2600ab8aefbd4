import { expect, test } from 'vitest';
import { inTurn } from '../../lib/browser/in-turn.ts';

test('what has the same key runs one after the other, also after a failure; other keys do not wait', async () => {
  const run = inTurn<number>();
  const log: string[] = [];
  const step = (name: string) => async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve));
    log.push(`${name} ends`);
    return name;
  };
  const failing = run(1, async () => {
    await step('first')();
    throw new Error('lost');
  });
  const [second, other] = [run(1, step('second')), run(2, step('other'))];
  await expect(failing).rejects.toThrow('lost');
  expect(await Promise.all([second, other])).toEqual(['second', 'other']);
  expect(log.filter((line) => !line.startsWith('other'))).toEqual([
    'first begins',
    'first ends',
    'second begins',
    'second ends',
  ]);
  expect(log.indexOf('other begins')).toBeLessThan(log.indexOf('first ends'));
});
