import type { ErrorCode } from '../errors/error-code.ts';
import type { Failure } from '../errors/failure.ts';
import type { JobEvent } from './event.ts';
import type { Job, StepRecord } from './job.ts';
import { writesNothing } from './job-step.ts';
import { moveAssets, reclaimAssets } from './move-assets.ts';
import { sendOld, settleOld } from './move-old.ts';
import { NO_FACE } from './page-face.ts';
import { withWritten } from './with-written.ts';
import type { Written } from './written.ts';

/**
 * The next record of a job: a pure function of the record and what happened.
 * @returns a new record; the given one is never changed. An event that no longer fits, such as an upload that ends
 *   after the job was cancelled, returns the same record.
 */
export function transition(job: Job, event: JobEvent): Job {
  if (isFinal(job, event)) return job;
  switch (event.type) {
    case 'claimed':
      return claim(job);
    case 'assetHeld':
    case 'assetFailed':
    case 'permissionWanted':
    case 'originAnswered':
    case 'importStarted':
    case 'importDone':
    case 'assetsRefused':
    case 'uploadStarted':
    case 'partSent':
    case 'uploadReset':
    case 'uploadDone':
    case 'keptRefused':
    case 'uploadRefused':
      return moveAssets(job, event);
    case 'stepStarted':
      return withStep(job, event.index, { state: 'sending', sentAt: event.at, notionAt: event.notionAt });
    case 'faceDropped':
      return { ...job, face: { ...NO_FACE, extra: job.face.extra } };
    case 'templateDropped':
      return { ...job, write: { kind: 'create' }, losses: [...job.losses, event.loss] };
    case 'stepUncertain':
      return { ...withStep(job, event.index, { state: 'uncertain' }), retries: job.retries + 1 };
    case 'stepAbsent':
      return withStep(job, event.index, { absentAt: event.at });
    case 'stepReset':
      return withStep(job, event.index, {
        state: 'todo',
        sentAt: null,
        notionAt: null,
        absentAt: null,
        answered: null,
      });
    case 'stepDone':
      return finish(job, event.index, event.written, null);
    case 'stepResent':
      return resend(job, event);
    case 'twinsSettled':
      return { ...job, steps: job.steps.map((step) => (step.state === 'done' ? { ...step, answered: null } : step)) };
    case 'valuesRefitted':
      return { ...job, refitted: event.values, losses: [...job.losses, ...event.losses] };
    case 'oldSending':
      return sendOld(job, event.id, event.at);
    case 'oldSettled':
      return settleOld(job, event.id, event.state, event.isSure);
    case 'madeRemoved':
      return { ...job, retries: 0, made: { ...job.made, blocks: job.made.blocks.filter((id) => id !== event.id) } };
    case 'commentRemoved':
      return { ...job, made: { ...job.made, comment: null } };
    case 'priorRestored':
      return { ...job, prior: null };
    case 'waiting':
      return wait(job, event.until, event.failure);
    case 'woke':
      return { ...job, wait: null };
    case 'stopped':
      return { ...job, state: 'attention', failure: event.failure, wait: null };
    case 'retried':
      return { ...job, state: 'running', failure: null, wait: null, retries: 0 };
    case 'cancelAsked':
      return { ...job, state: 'running', cancelling: true, finishedAt: null, failure: null, wait: null };
    case 'cancelled':
      return { ...job, state: 'cancelled', finishedAt: event.at, wait: null };
    case 'finished':
      return { ...job, state: 'done', finishedAt: event.at, wait: null };
  }
}

/** What a clip waits for as long as it takes: nothing went wrong, so it is no failed try. */
const PATIENT: readonly ErrorCode[] = ['rateLimited', 'offline', 'uncertain', 'checking'];

function wait(job: Job, until: number, failure: Failure): Job {
  const retries = PATIENT.includes(failure.code) ? job.retries : job.retries + 1;
  return { ...job, retries, wait: { until, failure } };
}

/** A clip that has ended stays as it is; only a saved one can still be taken back. */
function isFinal(job: Job, event: JobEvent): boolean {
  if (event.type === 'twinsSettled') return false;
  return job.state === 'cancelled' || (job.state === 'done' && event.type !== 'cancelAsked');
}

/**
 * What an earlier worker left open is settled as far as it can be without asking Notion: uploads start anew (the old
 * ids expire unattached), a request under way becomes uncertain.
 */
function claim(job: Job): Job {
  const steps = job.steps.map((step): StepRecord => {
    if (step.state !== 'sending') return step;
    return { ...step, state: writesNothing(step.kind) ? 'todo' : 'uncertain' };
  });
  return { ...job, epoch: job.epoch + 1, assets: reclaimAssets(job.assets), steps };
}

function finish(job: Job, index: number, written: Written, answered: string[] | null): Job {
  return { ...withWritten(withStep(job, index, { state: 'done', answered }), written), retries: 0 };
}

/**
 * A page that is there twice does not stand in the way of the one that goes on: it is looked for later. Blocks and
 * comments that are there twice do, so that the step is done when they have been looked for.
 */
function resend(job: Job, { index, ids, written }: Extract<JobEvent, { type: 'stepResent' }>): Job {
  if (job.steps[index]?.kind === 'create') return finish(job, index, written, ids);
  return withStep(job, index, { state: 'uncertain', answered: ids });
}

function withStep(job: Job, index: number, change: Partial<StepRecord>): Job {
  return { ...job, steps: job.steps.map((step, at) => (at === index ? { ...step, ...change } : step)) };
}
