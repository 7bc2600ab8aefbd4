import { childrenOf } from '../batch/block-children.ts';
import type { Step } from '../batch/step.ts';
import { toSteps } from '../batch/to-steps.ts';
import type { Block } from '../blocks/block.ts';
import type { PropertyValues } from '../blocks/property.ts';
import type { Conversion } from '../convert/conversion.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import { assetsOf } from '../job/assets-of.ts';
import type { Asset, Job, JobContent, StepRecord } from '../job/job.ts';
import type { ClipRequest } from './clip-request.ts';
import { decodeDataUrl } from './decode-data-url.ts';

export interface JobParts {
  request: ClipRequest;
  snapshot: Snapshot;
  title: string;
  conversion: Conversion;
  properties: PropertyValues;
  /** ms since 1970. */
  now: number;
}

/** Makes the journal record of a clip, what it writes, and the bytes of pictures that the page carried in itself. */
export function buildJob(parts: JobParts): { job: Job; content: JobContent; bytes: Map<string, Blob> } {
  const { request, snapshot, conversion } = parts;
  const id = crypto.randomUUID();
  const steps = toSteps(conversion.blocks);
  const bytes = embeddedBytes(conversion.uploads);
  const job: Job = {
    format: 1,
    id,
    epoch: 0,
    state: 'running',
    createdAt: parts.now,
    finishedAt: null,
    connectionId: request.destination.connectionId,
    target: { id: request.destination.id, title: request.destination.title },
    page: { title: parts.title, url: snapshot.url },
    tabId: request.tabId,
    assets: Object.fromEntries(assetsOf(conversion.blocks).map((key) => [key, firstState(key, bytes, conversion)])),
    steps: steps.map(stepRecord),
    ids: {},
    pageUrl: null,
    wait: null,
    cancelling: false,
    failure: null,
    retries: 0,
    losses: conversion.losses,
  };
  return { job, content: { jobId: id, steps, properties: parts.properties }, bytes };
}

function embeddedBytes(uploads: Conversion['uploads']): Map<string, Blob> {
  const decoded = Object.entries(uploads).map(([id, url]) => [id, decodeDataUrl(url)] as const);
  return new Map(decoded.flatMap(([id, blob]) => (blob ? [[id, blob]] : [])));
}

function firstState(key: string, bytes: ReadonlyMap<string, Blob>, { uploads }: Conversion): Asset {
  const blob = bytes.get(key);
  if (blob) return { state: 'held', bytes: blob.size, contentType: blob.type };
  return key in uploads ? { state: 'linked', reason: 'unreadable', as: 'link' } : { state: 'wanted' };
}

function stepRecord(step: Step): StepRecord {
  const { children } = step;
  const blocks = countBlocks(children);
  return { kind: step.kind, blocks, assets: assetsOf(children), state: 'todo', sentAt: null, absentAt: null };
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
