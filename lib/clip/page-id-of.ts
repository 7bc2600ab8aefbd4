import type { Job } from '../job/job.ts';

/** Id of the page a job writes; there is one in every step but the first. */
export function pageIdOf({ ids }: Job): string {
  const id = ids[''];
  if (!id) throw new Error('A step writes on a page that was never made');
  return id;
}
