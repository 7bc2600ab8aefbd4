import type { Failure } from '../errors/failure.ts';
import { MAX_RETRIES } from '../job/after-failure.ts';
import type { JobContent, StepRecord } from '../job/job.ts';
import type { JobStep } from '../job/job-step.ts';
import { SETTLED_MS } from '../job/settled.ts';
import type { JobPorts } from './clip-ports.ts';
import { findBlocks } from './find-blocks.ts';
import { findComment } from './find-comment.ts';
import { findPage } from './find-page.ts';
import { findValues } from './find-values.ts';
import type { Finding } from './finding.ts';
import type { JobDesk } from './job-desk.ts';
import { removeTwins } from './remove-twins.ts';
import { sentSince } from './sent-since.ts';
import { waitOrStop } from './wait-or-stop.ts';

/**
 * "It is not there" counts only when enough time has passed since the send, and only when it was read twice with this
 * pause between (design §3). "It is there" counts at once. ms
 */
const PAUSE_MS = 15_000;

/** Finds out how a request ended whose answer was lost, and journals it. Never guesses: in doubt the user is asked. */
export async function reconcileStep(ports: JobPorts, desk: JobDesk, index: number): Promise<void> {
  const content = await ports.jobs.content(desk.job.id);
  const step = content?.steps[index];
  const record = desk.job.steps[index];
  if (!content || !step || !record) throw new Error('The journal holds no content for this step');
  try {
    const since = await sentSince(ports, record);
    if (record.answered) {
      return await desk.apply({
        type: 'stepDone',
        index,
        written: await removeTwins(ports, desk.job, since, step, content, record.answered),
      });
    }
    await settle(ports, desk, index, record, await look(ports, desk, since, step, content));
  } catch (error) {
    await waitOrStop(ports, desk, error);
  }
}

async function look(
  ports: JobPorts,
  { job }: JobDesk,
  since: number,
  step: JobStep,
  content: JobContent,
): Promise<Finding> {
  switch (step.kind) {
    case 'create':
      return findPage(ports, job, since, step, content);
    case 'append':
      return findBlocks(ports, job, since, step, content);
    case 'comment':
      return findComment(ports, job, since, step.text);
    case 'properties':
      return findValues(ports, job);
    default:
      // Steps that write nothing are done again.
      return { kind: 'absent' };
  }
}

async function settle(
  ports: JobPorts,
  desk: JobDesk,
  index: number,
  record: StepRecord,
  found: Finding,
): Promise<void> {
  const failure: Failure = { code: 'checking', values: [] };
  const now = ports.clock.now();
  if (found.kind === 'present') return desk.apply({ type: 'stepDone', index, written: found.written });
  const settledAt = (record.sentAt ?? now) + SETTLED_MS;
  if (now < settledAt) {
    return desk.apply({ type: 'waiting', until: Math.min(settledAt, now + PAUSE_MS), failure });
  }
  if (found.kind === 'mixed') return leaveToUser(desk, index);
  if (record.absentAt !== null && now >= record.absentAt + PAUSE_MS) return sendAgain(desk, index);
  if (record.absentAt === null) await desk.apply({ type: 'stepAbsent', index, at: now });
  const until = (record.absentAt ?? now) + PAUSE_MS;
  return desk.apply({ type: 'waiting', until, failure });
}

/** The request had no effect. It is sent again, but not for ever. */
async function sendAgain(desk: JobDesk, index: number): Promise<void> {
  await desk.apply({ type: 'stepReset', index });
  if (desk.job.retries >= MAX_RETRIES) {
    await desk.apply({ type: 'stopped', failure: { code: 'notionUnavailable', values: [] } });
  }
}

/** What is ours cannot be told. While it is taken back, what is not surely ours is left where it is, and told. */
async function leaveToUser(desk: JobDesk, index: number): Promise<void> {
  if (!desk.job.cancelling) return desk.apply({ type: 'stopped', failure: { code: 'uncertain', values: [] } });
  const losses = [{ kind: 'kept', what: '', reason: 'uncertain', block: null } as const];
  await desk.apply({ type: 'stepDone', index, written: { losses } });
}
