import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenLoaded } from '../../lib/browser/when-loaded.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<string>(() => {});

test('a page that loads is read then, and only once', async () => {
  const inject = vi.fn(async (immediately: boolean) => (immediately ? 'half' : 'whole'));
  await expect(whenLoaded(inject)).resolves.toBe('whole');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(inject).toHaveBeenCalledExactlyOnceWith(false);
});

test('a page that never ends is read as far as it is', async () => {
  const read = whenLoaded(async (immediately) => (immediately ? 'half' : never()));
  await vi.advanceTimersByTimeAsync(60_000);
  await expect(read).resolves.toBe('half');
});

test('a page that lets nobody in says so at once, and also later', async () => {
  await expect(whenLoaded(() => Promise.reject(new Error('no access')))).rejects.toThrow('no access');
  const late = whenLoaded((immediately) => (immediately ? Promise.reject(new Error('gone')) : never()));
  const told = expect(late).rejects.toThrow('gone');
  await vi.advanceTimersByTimeAsync(60_000);
  await told;
});
