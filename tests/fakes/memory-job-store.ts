import { isSameWish } from '../../lib/job/is-same-wish.ts';
import type { Job, JobContent } from '../../lib/job/job.ts';
import { transition } from '../../lib/job/transition.ts';
import type { JobStore } from '../../lib/ports/job-store.ts';

/** The journal in memory. It outlives the workers of a test, as the real one does. */
export class MemoryJobStore implements JobStore {
  readonly jobs = new Map<string, Job>();
  readonly contents = new Map<string, JobContent>();
  readonly blobs = new Map<string, Blob>();
  readonly #watchers = new Set<(id: string) => void>();

  async accept(job: Job, content: JobContent, bytes: ReadonlyMap<string, Blob>): Promise<string> {
    const earlier = [...this.jobs.values()].find((other) => isSameWish(other, job));
    if (earlier) return earlier.id;
    this.jobs.set(job.id, job);
    this.contents.set(job.id, content);
    for (const [key, blob] of bytes) this.blobs.set(`${job.id} ${key}`, blob);
    return job.id;
  }

  async apply(...[id, event, epoch]: Parameters<JobStore['apply']>): Promise<Job | null> {
    const job = this.jobs.get(id);
    if (!job || (epoch !== null && job.epoch !== epoch)) return null;
    const next = structuredClone(transition(job, event));
    this.jobs.set(id, next);
    for (const watcher of this.#watchers) watcher(id);
    return next;
  }

  async get(id: string): Promise<Job | null> {
    return this.jobs.get(id) ?? null;
  }

  async content(id: string): Promise<JobContent | null> {
    return this.contents.get(id) ?? null;
  }

  async list(): Promise<Job[]> {
    return [...this.jobs.values()];
  }

  async unreadable(): Promise<string[]> {
    return [];
  }

  async forget(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      this.jobs.delete(id);
      await this.release(id);
      for (const watcher of this.#watchers) watcher(id);
    }
  }

  async putBytes(id: string, key: string, bytes: Blob): Promise<void> {
    this.blobs.set(`${id} ${key}`, bytes);
  }

  async bytes(id: string, key: string): Promise<Blob | null> {
    return this.blobs.get(`${id} ${key}`) ?? null;
  }

  async release(id: string): Promise<void> {
    this.contents.delete(id);
    for (const key of this.blobs.keys()) if (key.startsWith(`${id} `)) this.blobs.delete(key);
  }

  /** Bytes left. */
  left = Number.POSITIVE_INFINITY;

  async room(): Promise<number> {
    return this.left;
  }

  watch(onChange: (id: string) => void, signal: AbortSignal): void {
    this.#watchers.add(onChange);
    signal.addEventListener('abort', () => this.#watchers.delete(onChange));
  }
}
