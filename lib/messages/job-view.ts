import { describeError, type ErrorMessageKey } from '../errors/describe-error.ts';
import type { Failure } from '../errors/failure.ts';
import type { Job } from '../job/job.ts';
import { type Progress, progress } from '../job/progress.ts';
import type { Write } from '../job/write.ts';
import { groupLosses, type LossView } from './loss-view.ts';
import { type PictureQuestion, type PictureWay, pictureQuestion, pictureWays } from './picture-view.ts';

/** A job as the interface shows it. */
export interface JobView {
  id: string;
  state: 'collecting' | 'running' | 'waiting' | 'done' | 'attention' | 'cancelled';
  title: string;
  destination: string;
  write: Write['kind'];
  progress: Pick<Progress, 'images' | 'blocks'>;
  waitSeconds: number | null;
  pageUrl: string | null;
  problem: { key: ErrorMessageKey; values: (string | number)[]; action?: 'options' | 'retry' } | null;
  losses: LossView[];
  ways: PictureWay[];
  question: PictureQuestion | null;
  seconds: number | null;
  createdAt: number;
  isPrivate: boolean;
}

/** Failures whose remedy is in the options. */
const SETTLED_IN_OPTIONS: Failure['code'][] = ['notConnected', 'tokenInvalid', 'tokenRestricted', 'reconnect'];

/**
 * What the interface shows of a job.
 * @param now ms since 1970
 */
export function viewJob(job: Job, now: number): JobView {
  const { images, blocks, needsTab } = progress(job);
  const waiting = job.wait !== null && job.wait.until > now;
  const failure = job.failure ?? (waiting ? (job.wait?.failure ?? null) : null);
  return {
    id: job.id,
    state: job.state !== 'running' ? job.state : waiting ? 'waiting' : needsTab ? 'collecting' : 'running',
    title: job.page.title,
    destination: job.target.title,
    write: job.write.kind,
    progress: { images, blocks },
    waitSeconds: waiting ? Math.ceil(((job.wait?.until ?? now) - now) / 1_000) : null,
    pageUrl: job.pageUrl,
    // While it waits it goes on by itself: there is nothing to press.
    problem: failure && (waiting ? describeError(failure) : viewFailure(failure)),
    losses: groupLosses(job.losses),
    ways: pictureWays(job),
    question: pictureQuestion(job, now),
    seconds: job.finishedAt === null ? null : (job.finishedAt - job.createdAt) / 1_000,
    createdAt: job.createdAt,
    isPrivate: job.isPrivate,
  };
}

/** The sentence of a failure, with what the user can press about it. */
export function viewFailure(failure: Failure): NonNullable<JobView['problem']> {
  return { ...describeError(failure), action: SETTLED_IN_OPTIONS.includes(failure.code) ? 'options' : 'retry' };
}
