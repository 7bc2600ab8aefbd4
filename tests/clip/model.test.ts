import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../lib/blocks/block.ts';
import { runJob } from '../../lib/clip/run-job.ts';
import type { UploadStore } from '../../lib/ports/upload-store.ts';
import { type AcceptedWorld, acceptedWorld } from '../fakes/accepted-world.ts';
import { FakeNotion, type Fault } from '../fakes/fake-notion.ts';
import { memoryUploadStore } from '../fakes/memory-upload-store.ts';
import { type Death, mortalWorker } from '../fakes/mortal-worker.ts';
import { nameOf, pictureNamed } from '../fakes/picture.ts';
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

/**
 * Pictures by name: by which way each can be had, and what a reader sees of it in the end. The page may not read any but
 * those of way `page`; `twin` has the bytes of `a`.
 */
const PICTURES = {
  a: { way: 'page', sees: 'image a.png' },
  b: { way: 'page', sees: 'image b.png' },
  twin: { way: 'page', sees: 'image a.png' },
  fetched: { way: 'fetch', sees: 'image fetched.png' },
  imported: { way: 'import', sees: 'image imported.png' },
  slow: { way: 'import', sees: 'image slow.png' },
  gone: { way: 'none', sees: 'link to gone.png' },
  endless: { way: 'none', sees: 'link to endless.png' },
} as const;

/** What Notion's own import of each comes to. */
const IMPORTS: Record<string, { status: 'uploaded' | 'failed'; afterMs: number }> = {
  slow: { status: 'uploaded', afterMs: 20_000 },
  gone: { status: 'failed', afterMs: 3_000 },
  endless: { status: 'uploaded', afterMs: 3_600_000 },
};

function pictureAt(address: string): { name: string; way: string } {
  const name = nameOf(address).replace('.png', '');
  return { name, way: Object.entries(PICTURES).find(([each]) => each === name)?.[1].way ?? 'none' };
}

/** The pictures' ways as the ports of a world have them. */
function withPictures(world: AcceptedWorld): AcceptedWorld {
  const read = (way: string) => async (address: string) => {
    const picture = pictureAt(address);
    if (picture.way !== way) return { problem: 'blocked' };
    return { bytes: pictureNamed(picture.name === 'twin' ? 'a.png' : nameOf(address)) };
  };
  const fromPage = read('page');
  world.ports.pages.readAsset = (_, address) => fromPage(address);
  world.ports.fetches = { isAllowed: async (address) => pictureAt(address).way === 'fetch', fetch: read('fetch') };
  return world;
}

/** What a reader is to see: pictures in their final form. */
function expected(blocks: readonly Block[]): unknown[] {
  const forms = new Map(Object.entries(PICTURES).map(([name, { sees }]) => [`image ${name}.png`, sees]));
  const settle = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(settle);
    return typeof value === 'string' ? (forms.get(value) ?? value) : value;
  };
  return seen(blocks).map(settle);
}

/** Mostly paragraphs, with pictures (some of them twice) and nested lists between. */
const content = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .integer({ min: 1, max: 90 })
        .map((count) => Array.from({ length: count }, (_, at) => paragraph(`${at}`))),
    },
    { weight: 3, arbitrary: fc.constantFrom(...Object.keys(PICTURES)).map((name) => [image(name)]) },
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
  /** Uploads of an earlier clip are remembered that Notion has forgotten since. */
  keepsOld: fc.boolean(),
});

/** A memory of uploads; with a stale one it claims that everything was uploaded before, until told otherwise. */
function uploadStoreWith(stale: boolean): UploadStore {
  const store = memoryUploadStore();
  const forgotten = new Set<string>();
  if (!stale) return store;
  return {
    ...store,
    find: async (_, sha256) => (forgotten.has(sha256) ? null : 'an upload of last year'),
    forget: async (_, hashes) => {
      for (const sha256 of hashes) forgotten.add(sha256);
    },
  };
}

test('a page is there exactly once and whole, whatever fails and whoever dies', { timeout: 3_600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ content: blocks, faults, deaths, queryLagMs, keepsOld }) => {
      let now = () => 0;
      const notion = new FakeNotion({
        nextFault: (_, at) => FAULTS[faults[at] ?? -1] ?? null,
        now: () => now(),
        queryLagMs,
        importOf: (address) => IMPORTS[pictureAt(address).name] ?? { status: 'uploaded', afterMs: 0 },
      });
      const world = withPictures(await acceptedWorld(notion, blocks));
      world.ports.uploads = uploadStoreWith(keepsOld);
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
      expect(seen(notion.tree(job?.ids[''] ?? ''), notion)).toEqual(expected(blocks));
    }),
    {
      numRuns: RUNS,
      ...(REPLAY && { seed: Number(REPLAY), path: process.env['MODEL_PATH'] ?? '' }),
    },
  );
});
