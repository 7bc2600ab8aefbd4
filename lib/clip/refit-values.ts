import type { Loss } from '../blocks/loss.ts';
import type { PropertyValues } from '../blocks/property.ts';
import type { Job, JobContent } from '../job/job.ts';
import { fitValues } from '../plan/fit-values.ts';
import type { JobPorts } from './clip-ports.ts';
import { valueLoss } from './value-loss.ts';

/**
 * Fits the values of a clip to the columns as they are now, after Notion refused them: a renamed column is known by its
 * id, a value for one that is gone or changed is left out. When the columns say nothing new, the title alone is sent:
 * a changed column never breaks a save.
 * @returns null when there is nothing left to change
 * @throws NotionError
 */
export async function refitValues(
  ports: JobPorts,
  job: Job,
  content: JobContent,
): Promise<{ values: PropertyValues; losses: Loss[] } | null> {
  if (job.target.kind !== 'dataSource') return null;
  const sent = job.refitted ?? content.properties;
  const schema = await ports.notion.schema(job.target.id);
  const titleNow = schema.find(({ type }) => type === 'title')?.name ?? 'title';
  const title: PropertyValues = {};
  const others: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(sent)) {
    if ('title' in value) title[titleNow] = value;
    else others[content.schema.find((column) => column.name === name)?.id ?? name] = value;
  }
  const { properties, leftOut } = fitValues(schema, others);
  const values = { ...title, ...properties };
  if (JSON.stringify(values) !== JSON.stringify(sent)) return { values, losses: leftOut.map(valueLoss) };
  if (Object.keys(properties).length === 0) return null;
  return { values: title, losses: Object.keys(properties).map(valueLoss) };
}
