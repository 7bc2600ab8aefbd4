import { toFailure } from '../errors/failure.ts';
import type { JobEvent } from '../job/event.ts';
import type { Job } from '../job/job.ts';
import type { JobStore } from '../ports/job-store.ts';

/** One worker's hold on a job: every event goes through the journal, and the worker sees what the journal says. */
export class JobDesk {
  readonly #jobs: JobStore;
  #job: Job;
  #ours = true;

  private constructor(jobs: JobStore, job: Job) {
    this.#jobs = jobs;
    this.#job = job;
  }

  /** Takes a job for this worker; null when it is gone. */
  static async claim(jobs: JobStore, jobId: string): Promise<JobDesk | null> {
    const job = await jobs.apply(jobId, { type: 'claimed' }, null);
    return job && new JobDesk(jobs, job);
  }

  /** The record as this worker last saw it. */
  get job(): Job {
    return this.#job;
  }

  /** False once another worker took the job or it was removed. */
  get isOurs(): boolean {
    return this.#ours;
  }

  /** Journals an event. What happens after the job was lost is void. */
  async apply(event: JobEvent): Promise<void> {
    const job = await this.#jobs.apply(this.#job.id, event, this.#job.epoch);
    if (job) this.#job = job;
    else this.#ours = false;
  }

  /** Sees what others did to the job. */
  async refresh(): Promise<void> {
    const job = await this.#jobs.get(this.#job.id);
    if (job?.epoch === this.#job.epoch) this.#job = job;
    else this.#ours = false;
  }

  /** Tries again at `until`, ms since 1970. */
  async wait(until: number, error: unknown): Promise<void> {
    await this.apply({ type: 'waiting', until, failure: toFailure(error) });
  }

  /** Ends the run with what went wrong. */
  async stop(error: unknown): Promise<void> {
    await this.apply({ type: 'stopped', failure: toFailure(error) });
  }
}
