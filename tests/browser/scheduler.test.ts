import { afterEach, expect, test, vi } from 'vitest';
import { scheduler } from '../../lib/browser/scheduler.ts';

/** Web Locks as far as they are used: one holder at a time, the others queue. */
function standInLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, work: () => Promise<unknown>) => {
      const turn = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

test('what this worker is at is not begun again, and can be once it has ended', async () => {
  vi.stubGlobal('navigator', { locks: standInLocks() });
  const { exclusively } = scheduler();
  const begun = vi.fn();
  let end = () => {};
  const first = exclusively('job:1', () => new Promise((resolve) => (end = resolve)));
  await Promise.resolve();
  expect(await exclusively('job:1', async () => begun())).toBe(false);
  end();
  expect(await first).toBe(true);
  expect(begun).not.toHaveBeenCalled();
  expect(await exclusively('job:1', async () => begun())).toBe(true);
  expect(begun).toHaveBeenCalledOnce();
});

test('the end of a worker that is dying is awaited', async () => {
  const locks = standInLocks();
  vi.stubGlobal('navigator', { locks });
  let bury = () => {};
  const dying = locks.request('job:1', () => new Promise<void>((resolve) => (bury = resolve)));
  const begun = vi.fn();
  const taken = scheduler().exclusively('job:1', async () => begun());
  await Promise.resolve();
  expect(begun).not.toHaveBeenCalled();
  bury();
  await dying;
  expect(await taken).toBe(true);
  expect(begun).toHaveBeenCalledOnce();
});

test('work that fails frees its name', async () => {
  vi.stubGlobal('navigator', { locks: standInLocks() });
  const { exclusively } = scheduler();
  await expect(exclusively('job:1', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(await exclusively('job:1', async () => {})).toBe(true);
});
