import { describe, expect, test } from 'vitest';
import type { Block } from '../../lib/blocks/block.ts';
import { retryStopped, SETTLED_BY_CONNECTING } from '../../lib/clip/retry-stopped.ts';
import { runJob } from '../../lib/clip/run-job.ts';
import { ReconnectError } from '../../lib/errors/reconnect-error.ts';
import type { Job } from '../../lib/job/job.ts';
import { type AcceptedWorld, acceptedWorld } from '../fakes/accepted-world.ts';
import type { Fault } from '../fakes/fake-line.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { mortalWorker } from '../fakes/mortal-worker.ts';
import { pictureNamed } from '../fakes/picture.ts';
import { image, nestedList, paragraph, seen, text } from '../fakes/sample-blocks.ts';

const deepList = nestedList(5);

/** 250 paragraphs, a list five deep, two pictures: a create, appends, a read. */
const article = [
  image('first'),
  ...Array.from({ length: 250 }, (_, at) => paragraph(`Paragraph ${at}`)),
  deepList,
  image('last'),
];

/** Runs until the job has ended or needs the user; an alarm brings the worker back while it waits. */
async function finish(world: AcceptedWorld): Promise<Job> {
  for (;;) {
    await runJob(world.ports, world.jobId);
    const job = await world.jobs.get(world.jobId);
    if (!job) throw new Error('The job is gone');
    if (job.state !== 'running') return job;
    world.passTime(60_000);
  }
}

/** A workspace that pays takes large files. */
async function liftLimit(world: AcceptedWorld): Promise<void> {
  const connection = await world.ports.tokens.get('bot-1');
  if (connection) world.ports.tokens.get = async () => ({ ...connection, maxUploadBytes: 5_368_709_120 });
}

async function run(blocks: Block[], notion: FakeNotion): Promise<Job> {
  return finish(await acceptedWorld(notion, blocks));
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
    expect(seen(notion.tree(job.ids[''] ?? ''), notion)).toEqual(seen(article));
    expect(notion.calls.filter((call) => call === 'upload')).toHaveLength(2);
  });

  test('an ended grant stops the clip before anything is written; signing in again lets it go on', async () => {
    let ended = true;
    const notion = new FakeNotion();
    const create = notion.createPage.bind(notion);
    notion.createPage = async (...given) => {
      if (ended) throw new ReconnectError();
      return create(...given);
    };
    const world = await acceptedWorld(notion, article);
    expect(await finish(world)).toMatchObject({ state: 'attention', failure: { code: 'reconnect' } });
    ended = false;
    await retryStopped(world.jobs, SETTLED_BY_CONNECTING);
    // No minute and a half of looking whether the refused request was carried out.
    await runJob(world.ports, world.jobId);
    expect((await world.jobs.get(world.jobId))?.state).toBe('done');
    expect(livePages(notion)).toHaveLength(1);
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
      const notion = new FakeNotion({ nextFault: (name) => (name === call && left-- > 0 ? fault : null) });
      const job = await run(article, notion);
      expect(job.state, `${call} ${fault.when} ${fault.facts.status}`).toBe('done');
      expect(livePages(notion)).toHaveLength(1);
      expect(seen(notion.tree(job.ids[''] ?? ''), notion)).toEqual(seen(article));
    }
  });

  test.each([
    [{ code: 'tokenInvalid', status: 401 }],
    [{ code: 'destinationGone', status: 404 }],
    [{ code: 'blockLimit', status: 403 }],
  ] as const)('stops and says why on %j, and goes on after a retry', async (facts) => {
    let broken = true;
    const surely = { ...facts, ambiguous: false, transient: false };
    const notion = new FakeNotion({
      nextFault: (name) => (broken && name === 'append' ? { when: 'before', facts: surely } : null),
    });
    const world = await acceptedWorld(notion, article);
    await runJob(world.ports, world.jobId);
    expect(await world.jobs.get(world.jobId)).toMatchObject({ state: 'attention', failure: { code: facts.code } });
    broken = false;
    await world.jobs.apply(world.jobId, { type: 'retried' }, null);
    const job = await finish(world);
    expect(job.state).toBe('done');
    expect(seen(notion.tree(job.ids[''] ?? ''), notion)).toEqual(seen(article));
  });

  test.each([9, 11, 12, 13, 14, 15, 16, 17])('a file in parts goes on where call %i ended its worker', async (call) => {
    const notion = new FakeNotion();
    const world = await acceptedWorld(notion, [image('huge')]);
    await liftLimit(world);
    world.ports.pages.readAsset = async () => ({ bytes: pictureNamed('huge.png', 25 * 1024 * 1024) });
    await runJob(mortalWorker(world.ports, { call, when: 'after' }).ports, world.jobId);
    const job = await finish(world);
    expect(job).toMatchObject({ state: 'done', losses: [] });
    expect(seen(notion.tree(job.ids[''] ?? ''), notion)).toEqual(['image huge.png']);
    // Of three parts at most the one under way is sent again, and no more than the beginning is lost.
    expect(notion.calls.filter((name) => name === 'part').length).toBeLessThanOrEqual(4);
    expect(notion.calls.filter((name) => name === 'parts').length).toBeLessThanOrEqual(call < 12 ? 2 : 1);
  });

  test('a picture whose address Notion refuses becomes a link, the rest is saved', async () => {
    const refused: Fault['facts'] = {
      code: 'rejected',
      status: 400,
      ambiguous: false,
      transient: false,
      imageRefused: true,
    };
    let times = 0;
    const notion = new FakeNotion({
      nextFault: (name) => (name === 'create' && times++ === 0 ? { when: 'before', facts: refused } : null),
      importOf: () => ({ status: 'failed', afterMs: 0 }),
    });
    const world = await acceptedWorld(notion, [image('odd'), paragraph('x')]);
    world.ports.pages.readAsset = async () => ({ problem: 'blocked' });
    const job = await finish(world);
    expect(job.state).toBe('done');
    expect(job.losses).toMatchObject([{ kind: 'image', reason: 'notAllowed' }]);
    expect(notion.tree(job.ids[''] ?? '').map((block) => block.type)).toEqual(['paragraph', 'paragraph']);
  });

  test('a page that somebody changed meanwhile is never written on by guess', async () => {
    const notion = new FakeNotion({ nextFault: (name) => (name === 'append' ? { when: 'after', facts: lost } : null) });
    const world = await acceptedWorld(notion, article);
    const append = notion.appendChildren.bind(notion);
    notion.appendChildren = async (parentId, children, place) => {
      return append(parentId, [...children, paragraph('typed by the user')], place);
    };
    expect(await finish(world)).toMatchObject({ state: 'attention', failure: { code: 'uncertain' } });
    expect(notion.calls.filter((call) => call === 'append')).toHaveLength(1);
  });

  test('a cancelled clip leaves no page behind', async () => {
    const notion = new FakeNotion();
    const world = await acceptedWorld(notion, article);
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

  test('a clip whose page somebody wrote on meanwhile can still be cancelled', async () => {
    const notion = new FakeNotion({ nextFault: (name) => (name === 'append' ? { when: 'after', facts: lost } : null) });
    const world = await acceptedWorld(notion, article);
    const append = notion.appendChildren.bind(notion);
    notion.appendChildren = (parentId, children, place) =>
      append(parentId, [...children, paragraph('typed by the user')], place);
    expect((await finish(world)).state).toBe('attention');
    await world.jobs.apply(world.jobId, { type: 'cancelAsked' }, null);
    expect((await finish(world)).state).toBe('cancelled');
    expect(livePages(notion)).toEqual([]);
  });

  test('a saved clip that is undone goes to the trash, and nothing else does', async () => {
    const notion = new FakeNotion();
    const world = await acceptedWorld(notion, article);
    await finish(world);
    notion.addPage('ds-1', { Name: { title: text('Another') } });
    await world.jobs.apply(world.jobId, { type: 'cancelAsked' }, null);
    expect((await finish(world)).state).toBe('cancelled');
    expect(livePages(notion)).toHaveLength(1);
  });

  test('a long time without a network does not use up the patience with Notion', async () => {
    const offline: Fault = { when: 'before', facts: { code: 'offline', ambiguous: false } };
    const down: Fault = { when: 'before', facts: { code: 'notionUnavailable', status: 500 } };
    const notion = new FakeNotion({ nextFault: (_, at) => (at < 30 ? offline : at === 30 ? down : null) });
    expect((await run([image('a')], notion)).state).toBe('done');
  });

  test('two workers never drive the same job', async () => {
    const notion = new FakeNotion();
    const world = await acceptedWorld(notion, article);
    await Promise.all([runJob(world.ports, world.jobId), runJob(world.ports, world.jobId)]);
    expect(livePages(notion)).toHaveLength(1);
    expect((await world.jobs.get(world.jobId))?.epoch).toBe(1);
  });
});
