import type { PropertyValues } from '../blocks/property.ts';
import type { Job, JobContent } from '../job/job.ts';
import type { Written } from '../job/written.ts';
import type { JobPorts } from './clip-ports.ts';
import { pageIdOf } from './page-id-of.ts';
import { requestValue } from './request-value.ts';

/** Reads the values that will be overwritten, in the shape of a request. @throws NotionError */
export async function recallValues({ notion }: JobPorts, job: Job, content: JobContent): Promise<Written> {
  const page = await notion.page(pageIdOf(job));
  const sent = job.refitted ?? content.properties;
  const before: PropertyValues = {};
  for (const name of Object.keys(sent)) {
    const value = requestValue(page.properties[name]);
    if (value) before[name] = value;
  }
  return { prior: { before, sent } };
}
