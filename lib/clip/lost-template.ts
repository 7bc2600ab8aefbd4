import type { Loss } from '../blocks/loss.ts';
import type { NotionError } from '../errors/notion-error.ts';
import type { Job } from '../job/job.ts';
import type { JobPorts } from './clip-ports.ts';

const GONE: Loss = { kind: 'template', what: '', reason: 'gone', block: null };

/**
 * Whether Notion refused to make a page because the template for it is gone. No error says so: the list of templates
 * does.
 * @returns what is lost without it, or null when that is not why
 * @throws NotionError
 */
export async function lostTemplate({ notion }: JobPorts, job: Job, error: NotionError): Promise<Loss | null> {
  const { write, target } = job;
  if (error.code !== 'rejected' || write.kind !== 'create' || write.templateId === undefined) return null;
  const templates = await notion.templates(target.id);
  return templates.some(({ id }) => id === write.templateId) ? null : GONE;
}
