import { expect } from '@playwright/test';
import type { Emulator } from '../../notion-emulator/start-emulator.ts';
import type { Moment } from './moments.ts';

/** Long enough to die in, between the deed and its answer. */
const HANGS_MS = 20_000;
/** How much later Notion does what it was asked before everything ended. */
const LATE_MS = 4_000;

/** Makes the request of a moment hang. */
export function prepare(emulator: Emulator, { method, path, nth, when, first }: Moment): void {
  if (first) emulator.state.faults.add(first);
  const delay = when === 'after' ? { delayAfter: HANGS_MS } : { delayBefore: LATE_MS };
  emulator.state.faults.add({ method, path, nth, ...delay });
}

/** Resolves when that request hangs: arrived, or done already. */
export async function struck(emulator: Emulator, { method, path, nth, when }: Moment): Promise<void> {
  const pattern = new RegExp(`^${path.replaceAll(':', '[^/?]+')}(?:\\?.*)?$`);
  const call = () =>
    emulator.state.requests.filter((request) => request.method === method && pattern.test(request.path))[nth - 1];
  const isWrite = method !== 'GET' && !path.endsWith('/query');
  const isStruck = () => (when === 'after' && isWrite ? call()?.committed === true : call() !== undefined);
  await expect.poll(isStruck, { timeout: 60_000, intervals: [100] }).toBe(true);
  // It shall be the only one: of another write cut short nobody could say for a minute whether Notion still does it.
  if (when === 'after') await expect.poll(quiet(emulator), { timeout: HANGS_MS, intervals: [500] }).toBe(true);
}

/** Whether no request has come since it was last asked. */
function quiet({ state }: Emulator): () => boolean {
  let last = -1;
  return () => {
    const before = last;
    last = state.requests.length;
    return last === before;
  };
}
