import type { Asset } from '../../lib/job/asset.ts';
import type { Job, StepRecord } from '../../lib/job/job.ts';
import { NO_FACE } from '../../lib/job/page-face.ts';

/** A picture whose bytes are still in the page. */
export const WANTED: Asset = { state: 'wanted', way: 'page', failures: {} };

/** A picture whose bytes lie with the job. */
export const HELD = {
  state: 'held',
  sent: null,
  bytes: 3,
  contentType: 'image/png',
  sha256: 'aa',
  way: 'page',
} as const satisfies Asset;

/** A picture in Notion; a new upload unless it says otherwise. */
export function sampleUploaded(at: number, over: Partial<Extract<Asset, { state: 'uploaded' }>> = {}): Asset {
  const { sent, ...bytes } = HELD;
  return { ...bytes, state: 'uploaded', uploadId: 'u', at, kept: false, ...over };
}

/** A step as it stands when a job is accepted. */
export function sampleStep(over: Partial<StepRecord> = {}): StepRecord {
  return {
    kind: 'append',
    blocks: 1,
    assets: [],
    state: 'todo',
    sentAt: null,
    notionAt: null,
    absentAt: null,
    answered: null,
    ...over,
  };
}

/** A job of one create and one append, nothing sent yet. */
export function sampleJob(over: Partial<Job> = {}): Job {
  return {
    format: 2,
    id: 'job-1',
    epoch: 0,
    state: 'running',
    createdAt: 1_000,
    finishedAt: null,
    connectionId: 'bot-1',
    write: { kind: 'create' },
    target: { kind: 'dataSource', id: 'ds-1', title: 'Reading list' },
    page: { title: 'An article', url: 'https://example.org/article' },
    tabId: 7,
    assets: {},
    files: {},
    isPrivate: false,
    mayAsk: false,
    face: NO_FACE,
    steps: [sampleStep({ kind: 'create' }), sampleStep()],
    ids: {},
    last: {},
    made: { blocks: [], comment: null },
    old: [],
    prior: null,
    refitted: null,
    pageUrl: null,
    wait: null,
    cancelling: false,
    failure: null,
    retries: 0,
    losses: [],
    ...over,
  };
}
