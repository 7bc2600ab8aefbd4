import { hasWork } from '../job/has-work.ts';
import type { Job } from '../job/job.ts';
import { type Action, nextActions } from '../job/next-actions.ts';
import { nextMoment } from '../job/next-moment.ts';
import { standsBehind, writeKey } from '../job/stands-behind.ts';
import type { ClipPorts, ConnectionPorts, JobPorts } from './clip-ports.ts';
import { JobDesk } from './job-desk.ts';
import { leaveNoTrace } from './leave-no-trace.ts';
import { openConnection } from './open-connection.ts';
import { isTwinDue, removeTwinPages } from './remove-twin-pages.ts';
import { runAction } from './run-action.ts';

/** How many actions of a kind run at the same time: uploads share the rate window. */
const PARALLEL: Record<Action['kind'], number> = {
  // A picture is in memory while it is collected. Over all clips: `Scheduler.amongFew`.
  collect: 3,
  import: 6,
  upload: 6,
  send: 1,
  reconcile: 1,
  trash: 1,
  withdraw: 1,
  finish: 1,
};

const WRITES: Action['kind'][] = ['send', 'trash', 'reconcile'];

/** A longer wait is left to the alarm that wakes the worker: nobody stays awake for it. ms */
const LONGEST_STAY_MS = 60_000;

/** Longest sleep before the journal is looked at again, ms. */
const LONGEST_NAP_MS = 15_000;

export type RunPorts = ConnectionPorts &
  Pick<ClipPorts, 'jobs' | 'pages' | 'fetches' | 'images' | 'uploads' | 'settings' | 'notifier' | 'scheduler'>;

/**
 * Drives a job until it ends or needs the user. Safe to call at any time and any number of times: a lock lets one
 * worker in, a new epoch voids what an earlier one still reports, and everything known lies in the journal. A second
 * lock leaves each page to one writer: a clip that stands behind another returns at once.
 */
export async function runJob(ports: RunPorts, jobId: string): Promise<void> {
  const { scheduler } = ports;
  await scheduler.exclusively(`job:${jobId}`, async () => {
    const job = await ports.jobs.get(jobId);
    if (!job || !hasWork(job) || standsBehind(job, await ports.jobs.list())) return;
    if (job.state !== 'running' && !isTwinDue(job, ports.clock.now())) return;
    await scheduler.exclusively(`write:${writeKey(job)}`, () => scheduler.keepAlive(() => drive(ports, job)));
  });
}

async function drive(ports: RunPorts, job: Job): Promise<void> {
  const desk = await JobDesk.claim(ports.jobs, job.id);
  if (!desk) return;
  const jobPorts = await portsFor(ports, desk);
  if (job.state !== 'running') {
    // Nobody is told: the clip has ended long ago.
    await (jobPorts ? removeTwinPages(jobPorts, desk) : desk.apply({ type: 'twinsSettled' }));
    return leaveNoTrace(ports, desk.job);
  }
  if (jobPorts) await work(jobPorts, desk);
  if (!desk.isOurs) return;
  await ports.notifier.show(desk.job);
  if (jobPorts && desk.job.state !== 'running' && hasWork(desk.job)) await removeTwinPages(jobPorts, desk);
  await leaveNoTrace(ports, desk.job);
}

async function portsFor(ports: RunPorts, desk: JobDesk): Promise<JobPorts | null> {
  try {
    const { connection, notion } = await openConnection(ports, desk.job.connectionId);
    return {
      ...ports,
      notion,
      maxUploadBytes: connection.maxUploadBytes,
      notionTime: (ours) => notionTime(ports, connection.id, ours),
    };
  } catch (error) {
    await desk.stop(error);
    return null;
  }
}

/** What clocks are told apart by is coarse (`rateGate`), and Notion's own may differ among themselves. ms */
const CLOCK_DOUBT_MS = 10_000;

async function notionTime({ rates }: RunPorts, connectionId: string, ours: number): Promise<number> {
  const aheadMs = await rates.change(connectionId, (window) => ({ window, result: window.aheadMs }));
  return ours + aheadMs - CLOCK_DOUBT_MS;
}

/** Starts what can be done, waits for any of it to end, looks again. */
async function work(ports: JobPorts, desk: JobDesk): Promise<void> {
  const running = new Map<string, Promise<void>>();
  const watching = new AbortController();
  const changed = nextChange(ports, desk.job.id, watching.signal);
  await ports.notifier.show(desk.job);
  while (desk.isOurs) {
    const now = ports.clock.now();
    const actions = nextActions(desk.job, now);
    for (const action of startable(actions, running)) {
      const key = keyOf(action);
      const done = runAction(ports, desk, action).finally(() => running.delete(key));
      running.set(key, done);
    }
    if (running.size === 0 && !isWorthStaying(desk.job, now)) break;
    await Promise.race([...running.values(), changed(), nap(ports, desk.job, running.size)]);
    await desk.refresh();
  }
  watching.abort();
  await Promise.all(running.values());
}

/** The actions that fit beside those already running. */
function startable(actions: Action[], running: ReadonlyMap<string, unknown>): Action[] {
  const counts = new Map<string, number>();
  for (const key of running.keys()) count(counts, key.split(' ', 1)[0] ?? '');
  const writes = WRITES.some((kind) => counts.has(kind));
  return actions.filter((action) => {
    // What is under way must have ended before it is taken back.
    if (running.has(keyOf(action)) || (action.kind === 'withdraw' && writes)) return false;
    return count(counts, action.kind) <= PARALLEL[action.kind];
  });
}

function count(counts: Map<string, number>, kind: string): number {
  const next = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, next);
  return next;
}

function keyOf(action: Action): string {
  if ('key' in action) return `${action.kind} ${action.key}`;
  return 'index' in action ? `${action.kind} ${action.index}` : action.kind;
}

/**
 * A wait worth staying awake for. One that is over counts no longer: with nothing to do it is no reason to stay, looking
 * again at once would never end.
 */
function isWorthStaying(job: Job, now: number): boolean {
  const moment = nextMoment(job, now);
  return moment !== null && moment - now <= LONGEST_STAY_MS;
}

/** Resolves when the next moment of a job has come; while work is under way and there is none, never. */
async function nap(ports: JobPorts, job: Job, running: number): Promise<void> {
  const moment = nextMoment(job, ports.clock.now());
  if (moment === null) return running > 0 ? new Promise(() => {}) : undefined;
  await ports.clock.sleep(Math.max(0, Math.min(moment - ports.clock.now(), LONGEST_NAP_MS)));
}

/** Calls that resolve at the next change of the job by anybody, such as a cancel from the popup. */
function nextChange(ports: JobPorts, jobId: string, signal: AbortSignal): () => Promise<void> {
  let wake = () => {};
  ports.jobs.watch((id) => {
    if (id === jobId) wake();
  }, signal);
  return () => new Promise((resolve) => (wake = resolve));
}
