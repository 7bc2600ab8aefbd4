import { expect, test } from 'vitest';
import { viewJob } from '../../lib/messages/job-view.ts';
import { HELD, sampleJob, sampleStep, sampleUploaded, WANTED } from '../fakes/sample-job.ts';

const NOW = 100_000;

test('counts what is in Notion of what will be', () => {
  const job = sampleJob({
    assets: {
      a: sampleUploaded(0),
      b: HELD,
      c: { state: 'linked', reason: 'blocked', as: 'image' },
    },
    steps: [sampleStep({ kind: 'create', blocks: 100, state: 'done' }), sampleStep({ blocks: 30 })],
  });
  expect(viewJob(job, NOW).progress).toEqual({ images: { done: 1, total: 2 }, blocks: { done: 100, total: 130 } });
  expect(viewJob(job, NOW).state).toBe('running');
});

test('asks to keep the tab while pictures are read from it', () => {
  expect(viewJob(sampleJob({ assets: { a: WANTED } }), NOW).state).toBe('collecting');
});

test('says what it waits for and how long', () => {
  const wait = { until: NOW + 39_500, failure: { code: 'rateLimited' as const, values: [40] } };
  expect(viewJob(sampleJob({ wait }), NOW)).toMatchObject({
    state: 'waiting',
    waitSeconds: 40,
    problem: { key: 'error.rateLimited', values: [40] },
  });
  expect(viewJob(sampleJob({ wait }), NOW + 40_000)).toMatchObject({
    state: 'running',
    waitSeconds: null,
    problem: null,
  });
});

test('sends the user to the options when only they can help', () => {
  const view = (code: 'tokenInvalid' | 'network') =>
    viewJob(sampleJob({ state: 'attention', failure: { code, values: [] } }), NOW);
  expect(view('tokenInvalid').problem?.action).toBe('options');
  expect(view('network').problem?.action).toBe('retry');
});

test('gathers losses of one sentence in one line', () => {
  const loss = (kind: 'image' | 'table', reason: string) => ({ kind, reason, what: 'x', block: null });
  const losses = [
    loss('image', 'status403'),
    loss('table', 'spans'),
    loss('image', 'status403'),
    loss('image', 'status500'),
    loss('image', 'odd'),
  ];
  expect(viewJob(sampleJob({ losses }), NOW).losses).toEqual([
    { key: 'loss.imageAnswer', values: ['403'], count: 2 },
    { key: 'loss.table', values: [], count: 1 },
    { key: 'loss.imageAnswer', values: ['500'], count: 1 },
    { key: 'loss.image', values: [], count: 1 },
  ]);
});

test('tells how long a finished clip took', () => {
  expect(viewJob(sampleJob({ state: 'done', createdAt: 1_000, finishedAt: 5_200 }), NOW).seconds).toBe(4.2);
});

test('asks for the site that has most, and for files where there is more than pictures', () => {
  const asking = (origin: string) => ({ state: 'asking' as const, origin, until: NOW + 1, failures: {} });
  const assets = { a: asking('https://a.test'), b: asking('https://b.test'), c: asking('https://b.test') };
  const question = { origins: ['https://a.test', 'https://b.test'], host: 'b.test', count: 3 };
  expect(viewJob(sampleJob({ assets }), NOW).question).toEqual({ ...question, isFiles: false });
  expect(viewJob(sampleJob({ assets, files: { c: 'pdf' } }), NOW).question).toEqual({ ...question, isFiles: true });
  expect(viewJob(sampleJob({ assets }), NOW + 1).question).toBeNull();
});
