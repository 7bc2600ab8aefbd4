import { expect, test } from 'vitest';
import { clearActivity, forgetJob, forgetOldJobs } from '../../lib/clip/clear-activity.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { fakeWorld } from '../fakes/fake-world.ts';
import { sampleJob } from '../fakes/sample-job.ts';

const DAY_MS = 86_400_000;

async function worldWith(...jobs: Parameters<typeof sampleJob>[0][]) {
  const world = fakeWorld(new FakeNotion());
  for (const over of jobs) {
    const job = sampleJob({ ...over, page: { title: 'x', url: `https://example.org/${over?.id}` } });
    await world.jobs.accept(job, { jobId: job.id, steps: [], properties: {}, schema: [], sources: {} }, new Map());
  }
  const left = async () => (await world.jobs.list()).map(({ id }) => id);
  return { ...world, left };
}

test('clearing removes what has ended, and nothing that is under way', async () => {
  const world = await worldWith(
    { id: 'done', state: 'done' },
    { id: 'cancelled', state: 'cancelled' },
    { id: 'running' },
    { id: 'attention', state: 'attention' },
  );
  await clearActivity(world.ports);
  expect(await world.left()).toEqual(['running', 'attention']);
});

test('one that is under way cannot be removed', async () => {
  const world = await worldWith({ id: 'done', state: 'done' }, { id: 'running' });
  await forgetJob(world.ports, 'running');
  await forgetJob(world.ports, 'done');
  expect(await world.left()).toEqual(['running']);
});

test('what ended a month ago goes by itself', async () => {
  const world = await worldWith(
    { id: 'old', state: 'done', finishedAt: 0 },
    { id: 'new', state: 'done', finishedAt: 20 * DAY_MS },
  );
  world.passTime(31 * DAY_MS);
  await forgetOldJobs(world.ports);
  expect(await world.left()).toEqual(['new']);
});
