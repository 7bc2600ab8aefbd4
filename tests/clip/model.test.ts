import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../lib/blocks/block.ts';
import { runJob } from '../../lib/clip/run-job.ts';
import { acceptedWorld } from '../fakes/accepted-world.ts';
import { FakeNotion, type Fault } from '../fakes/fake-notion.ts';
import { type Death, mortalWorker } from '../fakes/mortal-worker.ts';
import { image, nestedList, paragraph, seen } from '../fakes/sample-blocks.ts';

/** `npm run test:model` asks for ten thousand. A seed that failed is played again with MODEL_SEED and MODEL_PATH. */
const RUNS = Number(process.env['MODEL_RUNS'] ?? 400);
const REPLAY = process.env['MODEL_SEED'];

/** A job that has not ended by then never will: every fault has long passed. */
const MOST_WORKERS = 500;

const surely = { ambiguous: false, transient: true };
/** Every way an answer of Notion can go wrong. Sources: lib/errors/notion-error.ts, lib/notion/to-notion-error.ts */
const FAULTS: Fault[] = [
  { when: 'before', facts: { code: 'network' } },
  { when: 'after', facts: { code: 'network' } },
  { when: 'before', facts: { code: 'notionUnavailable' } },
  { when: 'after', facts: { code: 'notionUnavailable' } },
  { when: 'late', lateMs: 20_000, facts: { code: 'notionUnavailable' } },
  { when: 'late', lateMs: 60_000, facts: { code: 'network' } },
  { when: 'before', facts: { code: 'notionUnavailable', status: 409 } },
  { when: 'before', facts: { code: 'notionUnavailable', status: 500 } },
  { when: 'after', facts: { code: 'notionUnavailable', status: 502 } },
  { when: 'before', facts: { code: 'notionUnavailable', status: 503 } },
  { when: 'saved', facts: { code: 'notionUnavailable', status: 503 } },
  { when: 'after', facts: { code: 'notionUnavailable', status: 504 } },
  { when: 'before', facts: { code: 'rateLimited', status: 429, ...surely, retryAfterMs: 40_000 } },
  { when: 'before', facts: { code: 'rateLimited', status: 429, ...surely, retryAfterMs: 400_000 } },
  { when: 'before', facts: { code: 'rateLimited', status: 529, ...surely, retryAfterMs: 5_000 } },
  { when: 'before', facts: { code: 'offline', ...surely } },
];

/** Mostly paragraphs, with pictures (some of them twice) and nested lists between. */
const content = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .integer({ min: 1, max: 90 })
        .map((count) => Array.from({ length: count }, (_, at) => paragraph(`${at}`))),
    },
    { weight: 2, arbitrary: fc.constantFrom('a', 'b', 'c', 'd').map((name) => [image(name)]) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 7 }).map((depth) => [nestedList(depth)]) },
  ),
  { minLength: 1, maxLength: 8 },
);

const scenario = fc.record({
  content: content.map((parts): Block[] => parts.flat()),
  /** What goes wrong with the calls to Notion, in order. */
  faults: fc.array(fc.option(fc.nat(FAULTS.length - 1), { freq: 3 }), { maxLength: 30 }),
  /** When each worker dies; the one after the last lives. */
  deaths: fc.array(fc.record<Death>({ call: fc.nat(60), when: fc.constantFrom('before', 'after') }), { maxLength: 6 }),
  queryLagMs: fc.constantFrom(0, 5_000, 30_000),
});

test('a page is there exactly once and whole, whatever fails and whoever dies', { timeout: 3_600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ content: blocks, faults, deaths, queryLagMs }) => {
      let now = () => 0;
      const notion = new FakeNotion({
        nextFault: (_, at) => FAULTS[faults[at] ?? -1] ?? null,
        now: () => now(),
        queryLagMs,
      });
      const world = await acceptedWorld(notion, blocks);
      now = world.ports.clock.now;
      const state = async () => (await world.jobs.get(world.jobId))?.state;
      for (let worker = 0; (await state()) === 'running' && worker < MOST_WORKERS; worker += 1) {
        await runJob(mortalWorker(world.ports, deaths[worker] ?? null).ports, world.jobId);
        // The alarm brings the next worker.
        world.passTime(60_000);
      }
      // What Notion still had to do late is done by now.
      world.passTime(3_600_000);
      notion.settle();
      const job = await world.jobs.get(world.jobId);
      expect(job).toMatchObject({ state: 'done', failure: null });
      expect(notion.pages.size).toBe(1);
      expect(seen(notion.tree(job?.ids[''] ?? ''), notion)).toEqual(seen(blocks));
    }),
    {
      numRuns: RUNS,
      ...(REPLAY && { seed: Number(REPLAY), path: process.env['MODEL_PATH'] ?? '' }),
    },
  );
});
