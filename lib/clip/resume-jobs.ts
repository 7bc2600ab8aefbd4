import { hasWork } from '../job/has-work.ts';
import { standsBehind } from '../job/stands-behind.ts';
import { forgetOldJobs } from './clear-activity.ts';
import { type RunPorts, runJob } from './run-job.ts';

/**
 * Takes up every job that is not finished; called whenever the worker starts or is woken. While any is left, the worker
 * is woken once a minute, so that a job outlives its worker.
 */
export async function resumeJobs(ports: RunPorts): Promise<void> {
  const isAnyLeft = async () => (await ports.jobs.list()).some(hasWork);
  await forgetOldJobs(ports);
  await ports.scheduler.wakeEveryMinute(await isAnyLeft());
  await runAll(ports, new Set());
  if (!(await isAnyLeft())) await ports.scheduler.wakeEveryMinute(false);
}

/** Runs what can run, and then those whose turn comes by it; each once. */
async function runAll(ports: RunPorts, begun: Set<string>): Promise<void> {
  const all = await ports.jobs.list();
  const free = all.filter((job) => hasWork(job) && !begun.has(job.id) && !standsBehind(job, all));
  await Promise.all(
    free.map(async ({ id }) => {
      begun.add(id);
      await runJob(ports, id);
      await runAll(ports, begun);
    }),
  );
}
