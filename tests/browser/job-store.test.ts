import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../lib/browser/database.ts';
import { jobStore } from '../../lib/browser/job-store.ts';
import type { Job } from '../../lib/job/job.ts';
import { jobStoreContract } from '../contracts/job-store.ts';
import { MemoryJobStore } from '../fakes/memory-job-store.ts';
import { sampleJob } from '../fakes/sample-job.ts';

describe('the journal in IndexedDB', () => jobStoreContract(() => jobStore(openDatabase())));

test('a record nobody can read is set aside and kept, and holds no other up', async () => {
  const database = openDatabase();
  const store = jobStore(database);
  const odd = { id: 'odd', format: 99 };
  // Written by another version of ours.
  await (await database).put('jobs', odd as unknown as Job);
  await store.accept(
    sampleJob({ id: 'beside', page: { title: 'x', url: 'https://example.org/beside' } }),
    { jobId: 'beside', steps: [], properties: {}, schema: [], sources: {} },
    new Map(),
  );
  expect(await store.unreadable()).toEqual(['odd']);
  expect(await store.get('odd')).toBeNull();
  expect((await store.list()).map(({ id }) => id)).toContain('beside');
  expect((await store.apply('beside', { type: 'claimed' }, null))?.epoch).toBe(1);
  expect(await store.apply('odd', { type: 'claimed' }, null)).toBeNull();
  expect(await (await database).get('jobs', 'odd')).toEqual(odd);
  await store.forget(['odd']);
  expect(await store.unreadable()).toEqual([]);
});

test('a record of the first format is read, moved and written in the present one', async () => {
  const database = openDatabase();
  const store = jobStore(database);
  const {
    write: _write,
    last: _last,
    made: _made,
    old: _old,
    prior: _prior,
    refitted: _refitted,
    ...rest
  } = sampleJob();
  await (await database).put('jobs', { ...rest, id: 'aged', format: 1 } as unknown as Job);
  expect(await store.unreadable()).toEqual([]);
  await store.apply('aged', { type: 'claimed' }, null);
  expect(await (await database).get('jobs', 'aged')).toMatchObject({ format: 2, epoch: 1, write: { kind: 'create' } });
});

describe('the journal in memory', () => jobStoreContract(() => new MemoryJobStore()));
