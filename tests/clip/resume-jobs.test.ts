import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { resumeJobs } from '../../lib/clip/resume-jobs.ts';
import { hasWork } from '../../lib/job/has-work.ts';
import { type AcceptedWorld, acceptedWorld, acceptInto } from '../fakes/accepted-world.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { PERSON } from '../fakes/fake-people.ts';
import { mortalWorker } from '../fakes/mortal-worker.ts';
import { image, paragraph, seen, text } from '../fakes/sample-blocks.ts';
import { FAULTS } from './model/faults.ts';

const article = [image('a'), ...Array.from({ length: 150 }, (_, at) => paragraph(`Paragraph ${at}`))];

async function finishAll(world: AcceptedWorld, deaths: { call: number; when: 'before' | 'after' }[] = []) {
  const isOpen = async () => (await world.jobs.list()).some(hasWork);
  for (let worker = 0; (await isOpen()) && worker < 50; worker += 1) {
    const { ports, died } = mortalWorker(world.ports, deaths[worker] ?? null);
    await Promise.race([resumeJobs(ports), died]);
    world.passTime(60_000);
  }
}

test('two clips of the same page go one after the other, in one go', async () => {
  const notion = new FakeNotion();
  const world = await acceptedWorld(notion, article);
  await acceptInto(world, article);
  await resumeJobs(world.ports);
  expect((await world.jobs.list()).map(({ state }) => state)).toEqual(['done', 'done']);
  const creates = notion.calls.flatMap((call, at) => (call === 'create' ? [at] : []));
  expect(notion.calls.slice(creates[0], creates[1])).toContain('append');
});

test('a clip behind one that needs the user and may have written waits for it', async () => {
  const lost = { when: 'after', facts: { code: 'notionUnavailable', status: 500 } } as const;
  const notion = new FakeNotion({ nextFault: (call) => (call === 'create' ? lost : null) });
  const world = await acceptedWorld(notion, article);
  await acceptInto(world, article);
  // Two pages that look like the one of the first clip: which is its own, nobody can tell.
  const values = { Name: { title: text('An article') }, URL: { url: 'https://example.org/article' } };
  notion.addPage('ds-1', values);
  await finishAll(world);
  expect((await world.jobs.list()).map(({ state }) => state).sort()).toEqual(['attention', 'running']);
  expect(notion.calls.filter((call) => call === 'create')).toHaveLength(1);
});

test('twins never take each other for themselves, whatever fails', { timeout: 600_000 }, async () => {
  const scenario = fc.record({
    write: fc.constantFrom('row', 'end'),
    faults: fc.array(fc.option(fc.nat(FAULTS.length - 1), { freq: 3 }), { maxLength: 30 }),
    deaths: fc.array(fc.record({ call: fc.nat(80), when: fc.constantFrom('before' as const, 'after' as const) }), {
      maxLength: 5,
    }),
  });
  await fc.assert(
    fc.asyncProperty(scenario, async ({ write, faults, deaths }) => {
      let now = () => 0;
      const nextFault = (_: string, at: number) => {
        const fault = FAULTS[faults[at] ?? -1] ?? null;
        // Of what was sent twice by a worker that died nobody knows: the user is asked (model.test.ts).
        return fault?.when === 'twice' && deaths.length > 0 ? null : fault;
      };
      const notion = new FakeNotion({ nextFault, now: () => now() });
      const home = notion.addPage('somewhere', { Name: { title: text('Home') } });
      notion.addBlocks(home.id, [paragraph('before')], PERSON);
      const options =
        write === 'row' ? {} : { write: { kind: 'append', pageId: home.id, place: 'end' } as const, note: 'A note' };
      const world = await acceptedWorld(notion, article, options);
      now = world.ports.clock.now;
      await acceptInto(world, article, options);
      await finishAll(world, deaths);
      world.passTime(3_600_000);
      notion.settle();
      const jobs = await world.jobs.list();
      expect(jobs.map(({ state }) => state)).toEqual(['done', 'done']);
      if (write === 'row') {
        const live = [...notion.pages.values()].filter(({ id, trashed }) => id !== home.id && !trashed);
        const pages = live.map(({ id }) => id);
        expect(pages.sort()).toEqual(jobs.map(({ ids }) => ids['']).sort());
        for (const id of pages) expect(seen(notion.tree(id), notion)).toEqual(seen(article));
      } else {
        expect(seen(notion.tree(home.id), notion)).toEqual(seen([paragraph('before'), ...article, ...article]));
        expect(notion.comments.size).toBe(2);
      }
    }),
    { numRuns: Math.ceil(Number(process.env['MODEL_RUNS'] ?? 600) / 6) },
  );
});
