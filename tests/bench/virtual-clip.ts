import type { Block } from '../../lib/blocks/block.ts';
import { runJob } from '../../lib/clip/run-job.ts';
import { newRateWindow } from '../../lib/job/rate-window.ts';
import type { NotionApi } from '../../lib/ports/notion-api.ts';
import type { RateGate } from '../../lib/ports/rate-gate.ts';
import { acceptedWorld } from '../fakes/accepted-world.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import type { Conditions } from './time-bound.ts';

/** What the clock shows when a clip is accepted, ms. */
const START = 1_000_000;

/** Requests behind one call. */
const REQUESTS: Partial<Record<keyof NotionApi, number>> = { upload: 2 };

/** How long a clip takes on a clock that runs only while everybody waits, and how many requests. */
export async function virtualClip(
  blocks: Block[],
  { latencyMs, window }: Conditions,
): Promise<{ ms: number; requests: number }> {
  let requests = 0;
  const notion = new FakeNotion();
  const world = await acceptedWorld(notion, blocks, {
    // Notion has just taught this limit: it is not tried higher.
    window: { ...newRateWindow, lengthMs: window.ms, limit: window.requests, learnedAt: START },
  });
  const { clock } = world.ports;
  const slowly = (gate: RateGate | null) =>
    new Proxy(notion, {
      get(target, name) {
        const call: unknown = Reflect.get(target, name);
        if (typeof call !== 'function') return call;
        return async (...args: unknown[]) => {
          const count = Object.entries(REQUESTS).find(([each]) => each === name)?.[1] ?? 1;
          for (let request = 0; request < count; request += 1) {
            await gate?.pass();
            requests += 1;
            await clock.sleep(latencyMs);
          }
          return Reflect.apply(call, target, args);
        };
      },
    });
  const ports: typeof world.ports = { ...world.ports, openNotion: (_token, through) => slowly(through?.gate ?? null) };
  const start = clock.now();
  while (world.jobs.jobs.get(world.jobId)?.state === 'running') await runJob(ports, world.jobId);
  const ended = world.jobs.jobs.get(world.jobId);
  if (ended?.state !== 'done') throw new Error(`The clip ended as ${ended?.state}`);
  return { ms: clock.now() - start, requests };
}
