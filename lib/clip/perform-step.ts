import type { AppendStep, CreateStep } from '../batch/step.ts';
import { type Job, type JobContent, pathKey } from '../job/job.ts';
import type { JobStep } from '../job/job-step.ts';
import { settleAssets } from '../job/settle-assets.ts';
import { settleFace } from '../job/settle-face.ts';
import { settleValues } from '../job/settle-values.ts';
import type { Place } from '../job/write.ts';
import type { Written } from '../job/written.ts';
import { awaitTemplate } from './await-template.ts';
import type { JobPorts } from './clip-ports.ts';
import type { JobDesk } from './job-desk.ts';
import { pageIdOf } from './page-id-of.ts';
import { pairIds } from './pair-ids.ts';
import { recallValues } from './recall-values.ts';
import { surveyPage } from './survey-page.ts';

/**
 * Does what a step says, once.
 * @returns what it left in Notion
 * @throws NotionError
 */
export async function performStep(
  ports: JobPorts,
  desk: JobDesk,
  step: JobStep,
  content: JobContent,
): Promise<Written> {
  const { notion } = ports;
  const { job } = desk;
  switch (step.kind) {
    case 'create':
      return { page: await createPage(ports, job, step, content) };
    case 'append': {
      const children = settleAssets(step.children, job.assets, job.files);
      const stored = await notion.appendChildren(parentId(job, step), children, placeOf(job, step));
      return pairIds(
        step,
        stored.map(({ id }) => id),
        content,
        job,
      );
    }
    case 'template':
      return templateOf(job) === null ? {} : awaitTemplate(ports, desk);
    case 'survey':
      return surveyPage(ports, job);
    case 'recall':
      return recallValues(ports, job, content);
    case 'properties':
      await notion.writeValues(pageIdOf(job), job.prior?.sent ?? content.properties);
      return {};
    case 'comment':
      return { comment: (await notion.comment(pageIdOf(job), step.text)).id };
    case 'trash':
      return {};
  }
}

function createPage({ notion }: JobPorts, job: Job, step: CreateStep, content: JobContent) {
  return notion.createPage({
    parent: { kind: job.target.kind, id: job.target.id },
    properties: settleValues(job.refitted ?? content.properties, job.assets),
    children: settleAssets(step.children, job.assets, job.files),
    templateId: templateOf(job),
    ...settleFace(job.face, job.assets),
  });
}

/** Null for none, also where it turned out to be gone. */
function templateOf({ write }: Job): string | null {
  return write.kind === 'create' ? (write.templateId ?? null) : null;
}

/** Id of the block or page under which an append writes. */
export function parentId({ ids }: Job, { parent }: AppendStep): string {
  const id = ids[pathKey(parent)];
  if (!id) throw new Error('A step names a parent that was never written');
  return id;
}

/** At the start of a page and under a heading, what was appended already stands between. */
function placeOf({ write, last }: Job, { parent }: AppendStep): Place {
  if (parent.length > 0 || write.kind !== 'append' || write.place === 'end') return 'end';
  const newest = last[''];
  return newest === undefined ? write.place : { after: newest };
}
