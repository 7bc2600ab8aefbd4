import type { CreateStep } from '../batch/step.ts';
import { wordsOf } from '../blocks/words-of.ts';
import type { Job, JobContent } from '../job/job.ts';
import { minuteOf } from '../job/minute-of.ts';
import { notionAddress } from '../job/notion-address.ts';
import { sameBlocks } from '../job/same-blocks.ts';
import { settleAssets } from '../job/settle-assets.ts';
import type { JobPorts } from './clip-ports.ts';
import type { Finding } from './finding.ts';
import { listAllChildren } from './list-all-children.ts';
import { samePage } from './same-page.ts';

/** A page of ours with the same values and the same first blocks, that no other clip made. @throws NotionError */
export async function findPage(
  ports: JobPorts,
  job: Job,
  since: number,
  step: CreateStep,
  content: JobContent,
): Promise<Finding> {
  const candidates = await pagesLike(ports, job, since, content);
  const [page] = candidates;
  if (!page) return { kind: 'absent' };
  if (candidates.length > 1) return { kind: 'mixed' };
  return (await beginsLike(ports, job, page.id, step)) ? { kind: 'present', written: { page } } : { kind: 'mixed' };
}

type Page = { id: string; url: string };

/** Pages of ours with the same values, not older than the send, that no other clip made. @throws NotionError */
export async function pagesLike(ports: JobPorts, job: Job, since: number, content: JobContent): Promise<Page[]> {
  const taken = new Set((await ports.jobs.list()).flatMap(({ id, ids }) => (id === job.id ? [] : (ids[''] ?? []))));
  const found =
    job.target.kind === 'page' ? await inPage(ports, job, since, content) : await inSource(ports, job, since, content);
  return found.filter(({ id }) => !taken.has(id));
}

/** Whether exactly the first blocks of a clip stand on a page. @throws NotionError */
export async function beginsLike({ notion }: JobPorts, job: Job, pageId: string, step: CreateStep): Promise<boolean> {
  // What a template brings is none of ours, and may not be there yet.
  if (step.children.length === 0) return true;
  return sameBlocks(settleAssets(step.children, job.assets, job.files), await listAllChildren(notion, pageId));
}

async function inSource({ notion }: JobPorts, job: Job, since: number, content: JobContent): Promise<Page[]> {
  const sent = job.refitted ?? content.properties;
  const pages = await notion.pagesSince(job.target.id, since);
  return pages
    .filter((page) => page.createdBy === job.connectionId && samePage(sent, page))
    .map(({ id, url }) => ({ id, url }));
}

/** Pages below a page stand among its blocks. */
async function inPage({ notion }: JobPorts, job: Job, since: number, content: JobContent): Promise<Page[]> {
  const title = Object.values(content.properties).find((value) => 'title' in value);
  const words = title && 'title' in title ? wordsOf(title.title) : '';
  const blocks = await listAllChildren(notion, job.target.id);
  return blocks
    .filter((block) => block.type === 'child_page' && block.createdBy === job.connectionId)
    .filter((block) => block.createdAt >= minuteOf(since) && block.text === words)
    .map(({ id }) => ({ id, url: notionAddress(id) }));
}
