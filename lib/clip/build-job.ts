import { childrenOf } from '../batch/block-children.ts';
import type { Block } from '../blocks/block.ts';
import type { PropertyValues, TargetSchema } from '../blocks/property.ts';
import type { Asset } from '../job/asset.ts';
import { assetsOf } from '../job/assets-of.ts';
import type { Job, JobContent, StepRecord } from '../job/job.ts';
import type { JobStep } from '../job/job-step.ts';
import { notionAddress } from '../job/notion-address.ts';
import type { PageFace } from '../job/page-face.ts';
import { planSteps } from '../job/plan-steps.ts';
import { noteText } from '../plan/note-text.ts';
import type { ClipRequest } from './clip-request.ts';
import type { ClipContent } from './content-of.ts';

export interface JobParts {
  request: Pick<ClipRequest, 'tabId' | 'destination' | 'note' | 'write' | 'mayAsk'>;
  page: Job['page'];
  content: ClipContent;
  properties: PropertyValues;
  schema: TargetSchema;
  face: PageFace;
  isPrivate: boolean;
  /** ms since 1970. */
  now: number;
}

/** Makes the journal record of a clip, and what it writes. */
export function buildJob(parts: JobParts): { job: Job; content: JobContent } {
  const { request, page, content, properties, schema, face, isPrivate, now } = parts;
  const { write, destination } = request;
  const id = crypto.randomUUID();
  const steps = planSteps(content.blocks, write, noteText(request.note), Object.keys(properties).length > 0);
  const pageId = write.kind === 'create' ? null : write.pageId;
  const keys = [...assetsOf(content.blocks, content.files), ...face.extra];
  const job: Job = {
    format: 2,
    id,
    epoch: 0,
    state: 'running',
    createdAt: now,
    finishedAt: null,
    connectionId: destination.connectionId,
    write,
    target: { kind: destination.kind, id: destination.id, title: destination.title },
    page,
    tabId: request.tabId,
    assets: Object.fromEntries(keys.map((key) => [key, firstState(key, content)])),
    files: content.files,
    steps: steps.map((step) => stepRecord(step, content, face)),
    ids: pageId === null ? {} : { '': pageId },
    last: {},
    made: { blocks: [], comment: null },
    old: [],
    prior: null,
    refitted: null,
    pageUrl: pageId === null ? null : notionAddress(pageId),
    wait: null,
    cancelling: false,
    failure: null,
    retries: 0,
    losses: content.losses,
    face,
    mayAsk: request.mayAsk,
    isPrivate,
  };
  return { job, content: { jobId: id, steps, properties, schema, sources: content.sources } };
}

function firstState(key: string, { bytes, unreadable }: ClipContent): Asset {
  if (unreadable.has(key)) return { state: 'linked', reason: 'unreadable', as: 'link' };
  return { state: 'wanted', way: bytes.has(key) ? 'embedded' : 'page', failures: {} };
}

function stepRecord(step: JobStep, { files }: ClipContent, face: PageFace): StepRecord {
  const children = 'children' in step ? step.children : [];
  const shown = assetsOf(children, files);
  const assets = step.kind === 'create' ? [...shown, ...face.extra] : shown;
  const never = { sentAt: null, notionAt: null, absentAt: null, answered: null };
  return { kind: step.kind, blocks: countBlocks(children), assets, state: 'todo', ...never };
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
