import { expect, test } from 'vitest';
import type { Job } from '../../lib/job/job.ts';
import type { JobStore } from '../../lib/ports/job-store.ts';
import { sampleJob, WANTED } from '../fakes/sample-job.ts';

/** What every journal does, the real one and the one in memory. */
export function jobStoreContract(open: () => JobStore): void {
  const content = (jobId: string) => ({ jobId, steps: [], properties: {}, schema: [], sources: {} });
  const pageOf = (id: string) => ({ title: id, url: `https://example.org/${id}` });
  const accepted = async (id: string, over = {}) => {
    const store = open();
    const job = sampleJob({ id, page: pageOf(id), ...over });
    await store.accept(job, content(id), new Map([['a', new Blob(['A'])]]));
    return { store, job };
  };

  test('keeps the first of two jobs that are the same wish, until the first has ended', async () => {
    const { store, job } = await accepted('first');
    const again = { ...job, id: 'second' };
    const accept = (other: Job) => store.accept(other, content(other.id), new Map());
    expect(await Promise.all([accept(again), accept({ ...again, id: 'third' })])).toEqual(['first', 'first']);
    expect(await store.get('second')).toBeNull();
    expect(await store.content('second')).toBeNull();
    expect(await accept({ ...again, page: { ...job.page, title: 'Another title' } })).toBe('second');
    await store.apply('first', { type: 'finished', at: job.createdAt + 1_000 }, null);
    expect(await accept({ ...again, id: 'double', createdAt: job.createdAt + 2_000 })).toBe('first');
    expect(await accept({ ...again, id: 'later', createdAt: job.createdAt + 60_000 })).toBe('later');
  });

  test('keeps a job, what it writes and its bytes', async () => {
    const { store, job } = await accepted('kept');
    expect(await store.get('kept')).toEqual(job);
    expect(await store.content('kept')).toEqual(content('kept'));
    expect(await (await store.bytes('kept', 'a'))?.text()).toBe('A');
  });

  test('knows nothing of other jobs', async () => {
    const { store } = await accepted('some');
    expect(await store.get('other')).toBeNull();
    expect(await store.content('other')).toBeNull();
    expect(await store.bytes('other', 'a')).toBeNull();
    expect(await store.apply('other', { type: 'claimed' }, null)).toBeNull();
  });

  test('moves a job and gives the new record', async () => {
    const { store } = await accepted('moved');
    const moved = await store.apply('moved', { type: 'claimed' }, null);
    expect(moved?.epoch).toBe(1);
    expect(await store.get('moved')).toEqual(moved);
  });

  test('refuses events of an earlier worker, takes those of the user', async () => {
    const { store } = await accepted('epochs');
    await store.apply('epochs', { type: 'claimed' }, null);
    await store.apply('epochs', { type: 'claimed' }, null);
    expect(await store.apply('epochs', { type: 'finished', at: 1 }, 1)).toBeNull();
    expect((await store.get('epochs'))?.state).toBe('running');
    expect((await store.apply('epochs', { type: 'cancelAsked' }, null))?.cancelling).toBe(true);
  });

  test('loses no event when many come at once', async () => {
    const { store } = await accepted('busy', { assets: { a: WANTED, b: WANTED } });
    const link = (key: string) => store.apply('busy', { type: 'uploadRefused', key, reason: 'refused' }, 0);
    await Promise.all([link('a'), link('b')]);
    expect((await store.get('busy'))?.losses).toHaveLength(2);
  });

  test('releases what a finished job no longer needs, and only that', async () => {
    const { store } = await accepted('one');
    await store.accept(
      sampleJob({ id: 'one-more', page: pageOf('one-more') }),
      content('one-more'),
      new Map([['a', new Blob(['B'])]]),
    );
    await store.putBytes('one', 'b', new Blob(['C']));
    await store.release('one');
    expect(await store.content('one')).toBeNull();
    expect(await store.bytes('one', 'a')).toBeNull();
    expect(await store.bytes('one', 'b')).toBeNull();
    expect((await store.get('one'))?.id).toBe('one');
    expect(await (await store.bytes('one-more', 'a'))?.text()).toBe('B');
  });

  test('forgets jobs with all that is theirs, and only those', async () => {
    const { store } = await accepted('old');
    await store.accept(sampleJob({ id: 'new' }), content('new'), new Map([['a', new Blob(['B'])]]));
    await store.forget(['old', 'never there']);
    expect(await store.get('old')).toBeNull();
    expect(await store.content('old')).toBeNull();
    expect(await store.bytes('old', 'a')).toBeNull();
    expect((await store.get('new'))?.id).toBe('new');
    expect(await store.bytes('new', 'a')).not.toBeNull();
    expect(await store.unreadable()).toEqual([]);
  });

  test('tells of changes until nobody listens', async () => {
    const { store } = await accepted('watched');
    const seen: string[] = [];
    const watching = new AbortController();
    const told = new Promise<void>((resolve) => {
      store.watch((id) => {
        seen.push(id);
        resolve();
      }, watching.signal);
    });
    await store.apply('watched', { type: 'claimed' }, null);
    await told;
    watching.abort();
    await store.apply('watched', { type: 'claimed' }, null);
    expect(seen).toEqual(['watched']);
  });
}
