import type { JobPorts } from './clip-ports.ts';
import type { JobDesk } from './job-desk.ts';

/** Where a picture is to be had: mostly its key itself. */
export async function addressOf(ports: Pick<JobPorts, 'jobs'>, desk: JobDesk, key: string): Promise<string> {
  if (/^https?:/i.test(key)) return key;
  const content = await ports.jobs.content(desk.job.id);
  return content?.sources[key] ?? key;
}
