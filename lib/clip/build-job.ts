import { childrenOf } from '../batch/block-children.ts';
import type { Step } from '../batch/step.ts';
import { toSteps } from '../batch/to-steps.ts';
import type { Block } from '../blocks/block.ts';
import type { PropertyValues } from '../blocks/property.ts';
import { assetsOf } from '../job/assets-of.ts';
import type { Asset, Job, JobContent, StepRecord } from '../job/job.ts';
import type { ClipRequest } from './clip-request.ts';
import type { ClipContent } from './content-of.ts';

export interface JobParts {
  request: Pick<ClipRequest, 'tabId' | 'destination'>;
  page: Job['page'];
  content: ClipContent;
  properties: PropertyValues;
  /** ms since 1970. */
  now: number;
}

/** Makes the journal record of a clip, and what it writes. */
export function buildJob({ request, page, content, properties, now }: JobParts): { job: Job; content: JobContent } {
  const id = crypto.randomUUID();
  const steps = toSteps(content.blocks);
  const keys = assetsOf(content.blocks, content.files);
  const job: Job = {
    format: 1,
    id,
    epoch: 0,
    state: 'running',
    createdAt: now,
    finishedAt: null,
    connectionId: request.destination.connectionId,
    target: { id: request.destination.id, title: request.destination.title },
    page,
    tabId: request.tabId,
    assets: Object.fromEntries(keys.map((key) => [key, firstState(key, content)])),
    files: content.files,
    steps: steps.map((step) => stepRecord(step, content)),
    ids: {},
    pageUrl: null,
    wait: null,
    cancelling: false,
    failure: null,
    retries: 0,
    losses: content.losses,
  };
  return { job, content: { jobId: id, steps, properties } };
}

function firstState(key: string, { bytes, unreadable }: ClipContent): Asset {
  const blob = bytes.get(key);
  if (blob) return { state: 'held', bytes: blob.size, contentType: blob.type };
  return unreadable.has(key) ? { state: 'linked', reason: 'unreadable', as: 'link' } : { state: 'wanted' };
}

function stepRecord({ kind, children }: Step, { files }: ClipContent): StepRecord {
  const assets = assetsOf(children, files);
  return { kind, blocks: countBlocks(children), assets, state: 'todo', sentAt: null, absentAt: null };
}

function countBlocks(blocks: readonly Block[]): number {
  let count = 0;
  const open = [...blocks];
  for (let block = open.pop(); block; block = open.pop()) {
    count += 1;
    open.push(...childrenOf(block));
  }
  return count;
}
