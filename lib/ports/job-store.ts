import type { JobEvent } from '../job/event.ts';
import type { Job, JobContent } from '../job/job.ts';

/** The journal: the one place where the state of a clip lives. A write is durable (strict) when its promise resolves. */
export interface JobStore {
  /**
   * Stores a new job with its content and the bytes already known, in one transaction: all or nothing.
   * @returns its id; where the same is wished for already (`isSameWish`), the id of that job, and nothing is stored
   */
  accept(job: Job, content: JobContent, bytes: ReadonlyMap<string, Blob>): Promise<string>;
  /**
   * Moves a job: reads its record, applies the event and writes it back in one transaction, so that events from several
   * contexts never undo each other.
   * @param epoch the worker's epoch, or null for events that come from the user
   * @returns the new record; null when the job is gone or another worker took it since, which voids what the caller knows
   */
  apply(id: string, event: JobEvent, epoch: number | null): Promise<Job | null>;
  get(id: string): Promise<Job | null>;
  content(id: string): Promise<JobContent | null>;
  /** All jobs, newest first. */
  list(): Promise<Job[]>;
  /** Ids of records that this version cannot read: they are shown and kept, and hold nobody up. */
  unreadable(): Promise<string[]>;
  /** Removes records, readable or not, with all that lies beside them. */
  forget(ids: readonly string[]): Promise<void>;
  putBytes(id: string, key: string, bytes: Blob): Promise<void>;
  bytes(id: string, key: string): Promise<Blob | null>;
  /** Drops content and bytes of a job that has ended; its record stays as history. */
  release(id: string): Promise<void>;
  /** How much the browser still lets us store, bytes. */
  room(): Promise<number>;
  /** Calls back whenever the record of a job changed, in whatever context, until the signal aborts. */
  watch(onChange: (id: string) => void, signal: AbortSignal): void;
}
