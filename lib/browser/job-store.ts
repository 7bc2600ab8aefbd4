import type { JobEvent } from '../job/event.ts';
import { isSameWish } from '../job/is-same-wish.ts';
import { parseJob } from '../job/parse-job.ts';
import { readContent } from '../job/read-content.ts';
import { transition } from '../job/transition.ts';
import type { JobStore } from '../ports/job-store.ts';
import { calm } from './calm.ts';
import type { Database } from './database.ts';
import { inGroups } from './in-groups.ts';

/** Contexts tell each other on this channel which job changed; pages and content scripts are on other origins. */
const CHANNEL = 'tearsheet-jobs';
/** A clip of many pictures changes dozens of times a second, and each look at it reads the whole record. ms */
const CALM_MS = 200;
/** The browser has the write on disk when the transaction ends, not only in its cache. */
const STRICT = { durability: 'strict' } as const;

/** The journal in IndexedDB. */
export function jobStore(database: Promise<Database>): JobStore {
  const announce = new BroadcastChannel(CHANNEL);
  const move = inGroups(async (id, moves: readonly { event: JobEvent; epoch: number | null }[]) => {
    const tx = (await database).transaction('jobs', 'readwrite', STRICT);
    let job = parseJob(await tx.store.get(id));
    const moved = moves.map(({ event, epoch }) => {
      if (!job || (epoch !== null && job.epoch !== epoch)) return null;
      job = transition(job, event);
      return job;
    });
    const isMoved = moved.some((each) => each !== null);
    await Promise.all([...(job && isMoved ? [tx.store.put(job)] : []), tx.done]);
    if (isMoved) announce.postMessage(id);
    return moved;
  });
  return {
    async accept(job, content, bytes) {
      const tx = (await database).transaction(['jobs', 'contents', 'bytes'], 'readwrite', STRICT);
      const stored = await tx.objectStore('jobs').getAll();
      const earlier = stored.map(parseJob).find((other) => other && isSameWish(other, job));
      if (earlier) return earlier.id;
      const writes = [...bytes].map(([key, blob]) => tx.objectStore('bytes').put(blob, [job.id, key]));
      await Promise.all([...writes, tx.objectStore('jobs').add(job), tx.objectStore('contents').add(content), tx.done]);
      announce.postMessage(job.id);
      return job.id;
    },
    apply: (id, event, epoch) => move(id, { event, epoch }),
    async get(id) {
      return parseJob(await (await database).get('jobs', id));
    },
    async content(id) {
      const stored = await (await database).get('contents', id);
      return stored ? readContent(stored) : null;
    },
    async list() {
      const stored = await (await database).getAll('jobs');
      const jobs = stored.flatMap((record) => parseJob(record) ?? []);
      return jobs.toSorted((a, b) => b.createdAt - a.createdAt);
    },
    async unreadable() {
      const tx = (await database).transaction('jobs');
      const [ids, records] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
      return ids.filter((_, at) => parseJob(records[at]) === null);
    },
    async forget(ids) {
      const tx = (await database).transaction(['jobs', 'contents', 'bytes'], 'readwrite', STRICT);
      const removals = ids.flatMap((id) => [
        tx.objectStore('jobs').delete(id),
        tx.objectStore('contents').delete(id),
        tx.objectStore('bytes').delete(IDBKeyRange.bound([id], [id, []])),
      ]);
      await Promise.all([...removals, tx.done]);
      for (const id of ids) announce.postMessage(id);
    },
    async putBytes(id, key, bytes) {
      const tx = (await database).transaction(['jobs', 'bytes'], 'readwrite', STRICT);
      // What a page answers after its clip was removed is kept no more.
      const isThere = (await tx.objectStore('jobs').getKey(id)) !== undefined;
      await Promise.all([...(isThere ? [tx.objectStore('bytes').put(bytes, [id, key])] : []), tx.done]);
    },
    async bytes(id, key) {
      return (await (await database).get('bytes', [id, key])) ?? null;
    },
    async release(id) {
      const tx = (await database).transaction(['contents', 'bytes'], 'readwrite', STRICT);
      const ofJob = IDBKeyRange.bound([id], [id, []]);
      await Promise.all([tx.objectStore('contents').delete(id), tx.objectStore('bytes').delete(ofJob), tx.done]);
    },
    async room() {
      const { quota, usage = 0 } = await navigator.storage.estimate();
      return quota === undefined ? Number.POSITIVE_INFINITY : quota - usage;
    },
    watch(onChange, signal) {
      const channel = new BroadcastChannel(CHANNEL);
      const tell = calm((id) => !signal.aborted && onChange(id), CALM_MS);
      channel.addEventListener('message', ({ data }) => tell(String(data)), { signal });
      signal.addEventListener('abort', () => channel.close());
    },
  };
}
