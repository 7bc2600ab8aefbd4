import { expect, test } from 'vitest';
import { disconnect } from '../../lib/clip/disconnect.ts';
import { retryStopped, SETTLED_BY_CONNECTING } from '../../lib/clip/retry-stopped.ts';
import type { Failure } from '../../lib/errors/failure.ts';
import type { Job } from '../../lib/job/job.ts';
import { sampleConnection } from '../auth/store-contracts.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { fakeWorld } from '../fakes/fake-world.ts';
import { sampleJob } from '../fakes/sample-job.ts';

/** Jobs of two accounts in every state. */
async function world() {
  const { ports, jobs } = fakeWorld(new FakeNotion());
  const kept = new Map([['bot-1', sampleConnection('bot-1')]]);
  const forgotten: string[] = [];
  const failure = (code: Failure['code']): Partial<Job> => ({ state: 'attention', failure: { code, values: [] } });
  const all = [
    sampleJob({ id: 'running', page: { title: 'Running', url: 'https://x.test/' } }),
    sampleJob({ id: 'ended', page: { title: 'Ended', url: 'https://x.test/' }, ...failure('reconnect') }),
    sampleJob({ id: 'refused', ...failure('rejected') }),
    sampleJob({ id: 'done', state: 'done' }),
    sampleJob({ id: 'other', connectionId: 'bot-2', ...failure('reconnect') }),
  ];
  for (const job of all) jobs.jobs.set(job.id, job);
  return {
    jobs,
    forgotten,
    ports: {
      ...ports,
      tokens: { ...ports.tokens, remove: async (id: string) => void kept.delete(id) },
      rates: { ...ports.rates, forget: async (id: string) => void forgotten.push(`rates of ${id}`) },
      schemas: { ...ports.schemas, clear: async () => void forgotten.push('columns') },
    },
    kept,
  };
}

test('tells Notion first, then forgets, and names the clips that wait', async () => {
  const { ports, kept, forgotten, jobs } = await world();
  const held: boolean[] = [];
  const ended = await disconnect(ports, 'bot-1', async () => {
    held.push(kept.has('bot-1'));
    return true;
  });
  expect(held).toEqual([true]);
  expect(kept.has('bot-1')).toBe(false);
  expect(forgotten).toEqual(['rates of bot-1', 'columns']);
  expect(ended.told).toBe(true);
  expect(ended.waiting.toSorted()).toEqual(['An article', 'Ended', 'Running']);
  expect(jobs.jobs.size).toBe(5);
});

test('forgets all the same when Notion cannot be told', async () => {
  const { ports, kept } = await world();
  const ended = await disconnect(ports, 'bot-1', () => Promise.reject(new Error('down')));
  expect(ended.told).toBe(false);
  expect(kept.size).toBe(0);
});

test('connecting again lets go on what stopped for it, and nothing else', async () => {
  const { jobs } = await world();
  await retryStopped(jobs, SETTLED_BY_CONNECTING, (job) => job.connectionId === 'bot-1');
  const stateOf = (id: string) => jobs.jobs.get(id)?.state;
  expect(stateOf('ended')).toBe('running');
  expect(stateOf('refused')).toBe('attention');
  expect(stateOf('other')).toBe('attention');
  expect(stateOf('done')).toBe('done');
});
