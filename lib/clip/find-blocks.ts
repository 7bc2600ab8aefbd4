import { childrenOf } from '../batch/block-children.ts';
import type { AppendStep, BlockPath } from '../batch/step.ts';
import type { Block } from '../blocks/block.ts';
import { type Job, type JobContent, pathKey } from '../job/job.ts';
import { minuteOf } from '../job/minute-of.ts';
import { sameBlocks } from '../job/same-blocks.ts';
import { settleAssets } from '../job/settle-assets.ts';
import type { StoredBlock } from '../ports/notion-api.ts';
import type { JobPorts } from './clip-ports.ts';
import type { Finding } from './finding.ts';
import { listAllChildren } from './list-all-children.ts';
import { pairIds } from './pair-ids.ts';
import { parentId } from './perform-step.ts';

/**
 * The blocks that an append may have left, among those of our bot that are not older than the send and that no clip is
 * known to have made. What others write meanwhile is not looked at. @throws NotionError
 */
export async function findBlocks(
  ports: JobPorts,
  job: Job,
  since: number,
  step: AppendStep,
  content: JobContent,
): Promise<Finding> {
  const found = await freshBlocks(ports, job, since, step, content);
  if (!found) return { kind: 'mixed' };
  if (found.length === 0) return { kind: 'absent' };
  if (!sameBlocks(settleAssets(step.children, job.assets, job.files), found)) return { kind: 'mixed' };
  const ids = found.map(({ id }) => id);
  return { kind: 'present', written: pairIds(step, ids, content, job) };
}

/**
 * All that an append can have left.
 * @returns null when that cannot be told
 * @throws NotionError
 */
export async function freshBlocks(
  ports: JobPorts,
  job: Job,
  since: number,
  step: AppendStep,
  content: JobContent,
): Promise<StoredBlock[] | null> {
  const stored = await listAllChildren(ports.notion, parentId(job, step));
  const bots = stored.filter(({ createdBy }) => createdBy === job.connectionId);
  const isForeign = job.write.kind !== 'create' && step.parent.length === 0;
  const fresh = isForeign ? await unknownBlocks(ports, job, bots) : behindOurs(bots, job, step, content);
  return fresh?.filter(({ createdAt }) => createdAt >= minuteOf(since)) ?? null;
}

/** On a page that was there before: blocks that neither this clip nor another one holds. */
async function unknownBlocks({ jobs }: JobPorts, job: Job, stored: StoredBlock[]): Promise<StoredBlock[]> {
  const known = new Set((await jobs.list()).flatMap(({ made }) => made.blocks));
  for (const { id } of job.old) known.add(id);
  return stored.filter(({ id }) => !known.has(id));
}

/**
 * On a page or block of ours: what stands behind the last block we hold. The ids of blocks that came together with
 * their parent were never told: they are known by their looks.
 * @returns null when what everything is reckoned from is gone or changed
 */
function behindOurs(
  stored: StoredBlock[],
  { last, assets, files }: Job,
  { parent }: AppendStep,
  content: JobContent,
): StoredBlock[] | null {
  const newest = last[pathKey(parent)];
  if (newest !== undefined) {
    const at = stored.findIndex(({ id }) => id === newest);
    return at < 0 ? null : stored.slice(at + 1);
  }
  const first = settleAssets(blocksAlong(parent, content), assets, files);
  return sameBlocks(first, stored.slice(0, first.length)) ? stored.slice(first.length) : null;
}

/** The blocks that came together with their parent. */
function blocksAlong(parent: BlockPath, { steps }: JobContent): readonly Block[] {
  const key = pathKey(parent);
  for (const step of steps) {
    if (step.kind === 'create' && key === '') return step.children;
    if (step.kind !== 'append') continue;
    const at = step.paths.findIndex((path) => pathKey(path) === key);
    const block = step.children[at];
    if (block) return childrenOf(block);
  }
  return [];
}
