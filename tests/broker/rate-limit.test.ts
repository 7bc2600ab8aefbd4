import { expect, test } from 'vitest';
import { memoryRateLimit } from '../../broker/core/rate-limit.ts';

test('lets a minute’s requests through at once, then one at a time', async () => {
  let time = 0;
  const limit = memoryRateLimit(6, () => time);
  for (let sent = 0; sent < 6; sent += 1) expect(await limit('a')).toBe(0);
  expect(await limit('a')).toBe(10);
  time = 4_000;
  expect(await limit('a')).toBe(6);
  time = 10_000;
  expect(await limit('a')).toBe(0);
  expect(await limit('a')).toBe(10);
});

test('does not punish: asking while limited costs nothing', async () => {
  let time = 0;
  const limit = memoryRateLimit(60, () => time);
  for (let sent = 0; sent < 1_000; sent += 1) await limit('a');
  time = 1_000;
  expect(await limit('a')).toBe(0);
});

test('remembers a bounded number of clients, the busy ones first', async () => {
  const limit = memoryRateLimit(1, () => 0, 3);
  for (const client of ['a', 'b', 'c', 'a', 'd']) await limit(client);
  expect(await limit('a')).toBeGreaterThan(0);
  // The quietest was forgotten.
  expect(await limit('b')).toBe(0);
});

test('is full again after a minute', async () => {
  let time = 0;
  const limit = memoryRateLimit(2, () => time);
  for (let minute = 0; minute < 3; minute += 1) {
    expect([await limit('a'), await limit('a'), await limit('a')]).toEqual([0, 0, 30]);
    time += 60_000;
  }
});
