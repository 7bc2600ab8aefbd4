import { type RunPorts, runJob } from './run-job.ts';

/**
 * Takes up every job that is not finished; called whenever the worker starts or is woken. While any is left, the worker
 * is woken once a minute, so that a job outlives its worker.
 */
export async function resumeJobs(ports: RunPorts): Promise<void> {
  const open = (await ports.jobs.list()).filter((job) => job.state === 'running');
  await ports.scheduler.wakeEveryMinute(open.length > 0);
  await Promise.all(open.map((job) => runJob(ports, job.id)));
  const left = (await ports.jobs.list()).some((job) => job.state === 'running');
  if (!left) await ports.scheduler.wakeEveryMinute(false);
}
