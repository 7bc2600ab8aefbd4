import type { JobContent } from './job.ts';

/** What a job writes, as it was stored. Of a job that was accepted before columns were kept, none are known. */
export function readContent(stored: Omit<JobContent, 'schema'> & Partial<Pick<JobContent, 'schema'>>): JobContent {
  return { schema: [], ...stored };
}
