import type { AppendStep, CreateStep } from '../batch/step.ts';
import type { Failure } from '../errors/failure.ts';
import { NotionError } from '../errors/notion-error.ts';
import { afterFailure } from '../job/after-failure.ts';
import { type JobContent, pathKey } from '../job/job.ts';
import { sameBlocks } from '../job/same-blocks.ts';
import { settleAssets } from '../job/settle-assets.ts';
import type { JobPorts } from './clip-ports.ts';
import type { JobDesk } from './job-desk.ts';
import { listAllChildren } from './list-all-children.ts';
import { pairIds, type Written } from './pair-ids.ts';
import { samePage } from './same-page.ts';

/**
 * Notion may carry out a request up to a minute after its client gave up, so "it is not there" counts only this long
 * after the send, and only when it was read twice with a pause between (design §3). "It is there" counts at once.
 */
const SETTLED_MS = 90_000;
const PAUSE_MS = 15_000;

/** What Notion shows of an uncertain request: its effect, nothing, or something that is neither. */
type Finding = { kind: 'present'; written: Written } | { kind: 'absent' } | { kind: 'mixed' };

/** Finds out how a request ended whose answer was lost, and journals it. Never guesses: in doubt the user is asked. */
export async function reconcileStep(ports: JobPorts, desk: JobDesk, index: number): Promise<void> {
  const content = await ports.jobs.content(desk.job.id);
  const step = content?.steps[index];
  if (!content || !step) throw new Error('The journal holds no content for this step');
  try {
    const found =
      step.kind === 'create'
        ? await findPage(ports, desk, step, content)
        : await findBlocks(ports, desk, step, content);
    await settle(ports, desk, index, found);
  } catch (error) {
    if (!(error instanceof NotionError)) throw error;
    const verdict = afterFailure(error.facts, true, desk.job.retries, ports.clock.random());
    if (verdict.kind === 'retry') await desk.wait(ports.clock.now() + verdict.delayMs, error);
    else await desk.stop(error);
  }
}

async function settle(ports: JobPorts, desk: JobDesk, index: number, found: Finding): Promise<void> {
  const failure: Failure = { code: 'uncertain', values: [] };
  const record = desk.job.steps[index];
  const now = ports.clock.now();
  if (found.kind === 'present') return desk.apply({ type: 'stepDone', index, ...found.written });
  // Which page is ours cannot be told, so none is touched.
  if (found.kind === 'mixed' && desk.job.cancelling) return desk.apply({ type: 'cancelled', at: now });
  if (found.kind === 'mixed' || !record) return desk.apply({ type: 'stopped', failure });
  const settledAt = (record.sentAt ?? now) + SETTLED_MS;
  if (now < settledAt) return desk.apply({ type: 'waiting', until: settledAt, failure });
  if (record.absentAt !== null && now >= record.absentAt + PAUSE_MS) return desk.apply({ type: 'stepReset', index });
  if (record.absentAt === null) await desk.apply({ type: 'stepAbsent', index, at: now });
  const until = (record.absentAt ?? now) + PAUSE_MS;
  return desk.apply({ type: 'waiting', until, failure });
}

/** A page of ours with the same values and the same first blocks. */
async function findPage(ports: JobPorts, desk: JobDesk, step: CreateStep, content: JobContent): Promise<Finding> {
  const { job } = desk;
  const sentAt = job.steps[0]?.sentAt ?? job.createdAt;
  const pages = await ports.notion.pagesSince(job.target.id, sentAt);
  const candidates = pages.filter((page) => page.createdBy === job.connectionId && samePage(content.properties, page));
  const [page] = candidates;
  if (!page) return { kind: 'absent' };
  if (candidates.length > 1) return { kind: 'mixed' };
  const stored = await listAllChildren(ports.notion, page.id);
  if (!sameBlocks(settleAssets(step.children, job.assets, job.files), stored)) return { kind: 'mixed' };
  return { kind: 'present', written: { ids: {}, page: { id: page.id, url: page.url } } };
}

/** The blocks that follow what was confirmed under the same parent. */
async function findBlocks(ports: JobPorts, desk: JobDesk, step: AppendStep, content: JobContent): Promise<Finding> {
  const { job } = desk;
  const parentId = job.ids[pathKey(step.parent)];
  if (!parentId) throw new Error('A step names a parent that was never written');
  const stored = await listAllChildren(ports.notion, parentId);
  const before = step.paths[0]?.at(-1) ?? 0;
  const tail = stored.slice(before);
  if (tail.length === 0 && stored.length === before) return { kind: 'absent' };
  const ours = tail.every((block) => block.createdBy === job.connectionId);
  if (!ours || !sameBlocks(settleAssets(step.children, job.assets, job.files), tail)) return { kind: 'mixed' };
  return {
    kind: 'present',
    written: {
      ids: pairIds(
        step.paths,
        tail.map((block) => block.id),
        content,
      ),
    },
  };
}
