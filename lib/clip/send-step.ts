import type { BlockPath, Step } from '../batch/step.ts';
import { NotionError } from '../errors/notion-error.ts';
import { afterFailure } from '../job/after-failure.ts';
import { type JobContent, pathKey } from '../job/job.ts';
import { settleAssets } from '../job/settle-assets.ts';
import type { StoredBlock } from '../ports/notion-api.ts';
import type { JobPorts } from './clip-ports.ts';
import type { JobDesk } from './job-desk.ts';
import { pairIds, type Written } from './pair-ids.ts';

/** Sends the request of a step and journals how it ended. */
export async function sendStep(ports: JobPorts, desk: JobDesk, index: number): Promise<void> {
  const content = await ports.jobs.content(desk.job.id);
  const step = content?.steps[index];
  if (!content || !step) throw new Error('The journal holds no content for this step');
  await desk.apply({ type: 'stepStarted', index, at: ports.clock.now() });
  if (!desk.isOurs) return;
  try {
    await desk.apply({ type: 'stepDone', index, ...(await send(ports, desk, step, content)) });
  } catch (error) {
    if (!(error instanceof NotionError)) throw error;
    await afterSendFailure(ports, desk, index, step, content, error);
  }
}

async function send(ports: JobPorts, desk: JobDesk, step: Step, content: JobContent): Promise<Written> {
  const { job } = desk;
  const children = settleAssets(step.children, job.assets, job.files);
  if (step.kind === 'create') {
    return { ids: {}, page: await ports.notion.createPage(job.target.id, content.properties, children) };
  }
  const stored = await ports.notion.appendChildren(parentId(desk, step.parent), children);
  return { ids: pairIds(step.paths, stored.map(idOf), content) };
}

async function afterSendFailure(
  ports: JobPorts,
  desk: JobDesk,
  index: number,
  step: Step,
  content: JobContent,
  error: NotionError,
): Promise<void> {
  const { committed } = error.facts;
  // "Saved, but the response could not be built": the write is done.
  if (committed) return desk.apply({ type: 'stepDone', index, ...writtenFrom(committed, step, content) });
  const verdict = afterFailure(error.facts, false, desk.job.retries, ports.clock.random());
  if (verdict.kind === 'uncertain') return desk.apply({ type: 'stepUncertain', index });
  await desk.apply({ type: 'stepReset', index });
  const refusable = linkedImages(desk, index);
  if (verdict.kind === 'retry') {
    await desk.wait(ports.clock.now() + verdict.delayMs, error);
  } else if (error.facts.imageRefused && refusable.length > 0) {
    await desk.apply({ type: 'assetsRefused', keys: refusable });
  } else {
    await desk.stop(error);
  }
}

function writtenFrom(committed: { resourceId: string; childIds: string[] }, step: Step, content: JobContent): Written {
  if (step.kind === 'append') return { ids: pairIds(step.paths, committed.childIds, content) };
  const compact = committed.resourceId.replaceAll('-', '');
  return { ids: {}, page: { id: committed.resourceId, url: `https://app.notion.com/p/${compact}` } };
}

/** Pictures of a step that Notion was given as addresses. */
function linkedImages(desk: JobDesk, index: number): string[] {
  const { assets, steps } = desk.job;
  return (steps[index]?.assets ?? []).filter((key) => {
    const asset = assets[key];
    return asset?.state === 'linked' && asset.as === 'image';
  });
}

function parentId(desk: JobDesk, path: BlockPath): string {
  const id = desk.job.ids[pathKey(path)];
  if (!id) throw new Error('A step names a parent that was never written');
  return id;
}

function idOf(block: StoredBlock): string {
  return block.id;
}
