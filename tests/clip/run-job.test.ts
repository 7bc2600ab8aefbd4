import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../lib/blocks/block.ts';
import { buildJob } from '../../lib/clip/build-job.ts';
import { runJob } from '../../lib/clip/run-job.ts';
import type { Snapshot } from '../../lib/hast/snapshot.ts';
import type { Job } from '../../lib/job/job.ts';
import { FakeNotion, type Fault } from '../fakes/fake-notion.ts';
import { fakeWorld } from '../fakes/fake-world.ts';
import { mortalWorker } from '../fakes/mortal-worker.ts';

const text = (content: string) => [{ type: 'text' as const, text: { content } }];
const paragraph = (content: string): Block => ({ type: 'paragraph', paragraph: { rich_text: text(content) } });
const item = (content: string, children: Block[] = []): Block => ({
  type: 'bulleted_list_item',
  bulleted_list_item: { rich_text: text(content), ...(children.length > 0 && { children }) },
});
const image = (name: string): Block => ({
  type: 'image',
  image: { type: 'external', external: { url: `https://example.org/${name}.png` } },
});

const deepList = item('1', [item('2', [item('3', [item('4', [item('5')])])])]);

/** 250 paragraphs, a list five deep, two pictures: a create, appends, a read. */
const article = [
  image('first'),
  ...Array.from({ length: 250 }, (_, at) => paragraph(`Paragraph ${at}`)),
  deepList,
  image('last'),
];

async function accept(notion: FakeNotion, blocks: Block[]) {
  const world = fakeWorld(notion);
  const { job, content, bytes } = buildJob({
    request: {
      tabId: 7,
      mode: 'article',
      captureId: null,
      title: null,
      destination: { id: 'ds-1', connectionId: 'bot-1', title: 'Reading list', icon: null, path: [] },
    },
    snapshot: { url: 'https://example.org/article' } as Snapshot,
    title: 'An article',
    conversion: { blocks, uploads: {}, losses: [] },
    properties: { Name: { title: text('An article') }, URL: { url: 'https://example.org/article' } },
    now: world.ports.clock.now(),
  });
  await world.jobs.accept(job, content, bytes);
  return { ...world, jobId: job.id };
}

type World = Awaited<ReturnType<typeof accept>>;

/** Runs until the job has ended or needs the user; an alarm brings the worker back while it waits. */
async function finish(world: World): Promise<Job> {
  for (;;) {
    await runJob(world.ports, world.jobId);
    const job = await world.jobs.get(world.jobId);
    if (!job) throw new Error('The job is gone');
    if (job.state !== 'running') return job;
    world.passTime(60_000);
  }
}

async function run(blocks: Block[], notion: FakeNotion): Promise<Job> {
  return finish(await accept(notion, blocks));
}

/** Blocks with every picture as the upload Notion has of it. */
function uploaded(blocks: Block[], notion: FakeNotion): Block[] {
  const idOf = (name: string) => [...notion.uploads].findLast(([, file]) => file === name)?.[0] ?? '';
  return blocks.map((block) => {
    if (block.type !== 'image' || block.image.type !== 'external') return block;
    const id = idOf(block.image.external.url.split('/').at(-1) ?? '');
    return { type: 'image', image: { type: 'file_upload', file_upload: { id } } };
  });
}

function livePages(notion: FakeNotion) {
  return [...notion.pages.values()].filter((page) => !page.trashed);
}

describe('runJob', () => {
  test('writes exactly the article, each picture once', async () => {
    const notion = new FakeNotion();
    const job = await run(article, notion);
    expect(job.state).toBe('done');
    expect(livePages(notion)).toHaveLength(1);
    expect(notion.tree(job.ids[''] ?? '')).toEqual(uploaded(article, notion));
    expect(notion.calls.filter((call) => call === 'upload')).toHaveLength(2);
  });

  const lost: Fault['facts'] = {};
  const unavailable: Fault['facts'] = { code: 'notionUnavailable', status: 503 };
  const limited: Fault['facts'] = { code: 'rateLimited', status: 429, ambiguous: false, retryAfterMs: 70_000 };

  test.each(['upload', 'create', 'append', 'list'])('survives every fault of %s', async (call) => {
    for (const fault of [
      { when: 'before', facts: lost },
      { when: 'after', facts: lost },
      { when: 'before', facts: unavailable },
      { when: 'after', facts: unavailable },
      { when: 'before', facts: limited },
    ] as const) {
      let left = 1;
      const notion = new FakeNotion((name) => (name === call && left-- > 0 ? fault : null));
      const job = await run(article, notion);
      expect(job.state, `${call} ${fault.when} ${fault.facts.status}`).toBe('done');
      expect(livePages(notion)).toHaveLength(1);
      expect(notion.tree(job.ids[''] ?? '')).toEqual(uploaded(article, notion));
    }
  });

  test.each([
    [{ code: 'tokenInvalid', status: 401 }],
    [{ code: 'destinationGone', status: 404 }],
    [{ code: 'blockLimit', status: 403 }],
  ] as const)('stops and says why on %j, and goes on after a retry', async (facts) => {
    let broken = true;
    const surely = { ...facts, ambiguous: false, transient: false };
    const notion = new FakeNotion((name) => (broken && name === 'append' ? { when: 'before', facts: surely } : null));
    const world = await accept(notion, article);
    await runJob(world.ports, world.jobId);
    expect(await world.jobs.get(world.jobId)).toMatchObject({ state: 'attention', failure: { code: facts.code } });
    broken = false;
    await world.jobs.apply(world.jobId, { type: 'retried' }, null);
    const job = await finish(world);
    expect(job.state).toBe('done');
    expect(notion.tree(job.ids[''] ?? '')).toEqual(uploaded(article, notion));
  });

  test('a picture whose address Notion refuses becomes a link, the rest is saved', async () => {
    const refused: Fault['facts'] = {
      code: 'rejected',
      status: 400,
      ambiguous: false,
      transient: false,
      imageRefused: true,
    };
    const notion = new FakeNotion((name, at) =>
      name === 'create' && at === 0 ? { when: 'before', facts: refused } : null,
    );
    const world = await accept(notion, [image('odd'), paragraph('x')]);
    world.ports.pages.readAsset = async () => ({ problem: 'blocked' });
    const job = await finish(world);
    expect(job.state).toBe('done');
    expect(job.losses).toMatchObject([{ kind: 'image', reason: 'blocked' }]);
    expect(notion.tree(job.ids[''] ?? '').map((block) => block.type)).toEqual(['paragraph', 'paragraph']);
  });

  test('a page that somebody changed meanwhile is never written on by guess', async () => {
    const notion = new FakeNotion((name) => (name === 'append' ? { when: 'after', facts: lost } : null));
    const world = await accept(notion, article);
    const append = notion.appendChildren.bind(notion);
    notion.appendChildren = async (parentId, children) => {
      return append(parentId, [...children, paragraph('typed by the user')]);
    };
    expect(await finish(world)).toMatchObject({ state: 'attention', failure: { code: 'uncertain' } });
    expect(notion.calls.filter((call) => call === 'append')).toHaveLength(1);
  });

  test('a cancelled clip leaves no page behind', async () => {
    const notion = new FakeNotion();
    const world = await accept(notion, article);
    const create = notion.createPage.bind(notion);
    notion.createPage = async (...request) => {
      const page = await create(...request);
      await world.jobs.apply(world.jobId, { type: 'cancelAsked' }, null);
      return page;
    };
    await runJob(world.ports, world.jobId);
    expect((await world.jobs.get(world.jobId))?.state).toBe('cancelled');
    expect(livePages(notion)).toEqual([]);
    expect(notion.calls).not.toContain('append');
  });

  test('a saved clip that is undone goes to the trash, and nothing else does', async () => {
    const notion = new FakeNotion();
    const world = await accept(notion, article);
    await finish(world);
    await notion.createPage('ds-1', { Name: { title: text('Another') } }, []);
    await world.jobs.apply(world.jobId, { type: 'cancelAsked' }, null);
    expect((await finish(world)).state).toBe('cancelled');
    expect(livePages(notion)).toHaveLength(1);
  });

  test('two workers never drive the same job', async () => {
    const notion = new FakeNotion();
    const world = await accept(notion, article);
    await Promise.all([runJob(world.ports, world.jobId), runJob(world.ports, world.jobId)]);
    expect(livePages(notion)).toHaveLength(1);
    expect((await world.jobs.get(world.jobId))?.epoch).toBe(1);
  });

  test('whatever answers get lost and whenever the worker dies, the page is there once and whole', async () => {
    const fates = fc.array(fc.constantFrom('fine', 'fine', 'fine', 'before', 'after', 'dies'), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(fates, fc.integer({ min: 1, max: 260 }), async (plan, size) => {
        const blocks = [image('a'), ...Array.from({ length: size }, (_, at) => paragraph(`${at}`)), deepList];
        let kill = () => {};
        const notion = new FakeNotion((_, at) => {
          const fate = plan[at];
          if (fate === 'dies') kill();
          return fate === 'before' || fate === 'after' ? { when: fate, facts: lost } : null;
        });
        const world = await accept(notion, blocks);
        while ((await world.jobs.get(world.jobId))?.state === 'running') {
          const worker = mortalWorker(world.ports);
          kill = worker.die;
          await runJob(worker.ports, world.jobId);
          // The alarm that brings the next worker.
          world.passTime(60_000);
        }
        const job = await world.jobs.get(world.jobId);
        expect(job).toMatchObject({ state: 'done', failure: null });
        expect(livePages(notion)).toHaveLength(1);
        expect(notion.tree(job?.ids[''] ?? '').map(summary)).toEqual(blocks.map(summary));
      }),
      { numRuns: 300 },
    );
  });
});

/** A block without the ids of uploads, which a second upload changes. */
function summary(block: Block): string {
  return block.type === 'image' ? 'image' : JSON.stringify(block);
}
