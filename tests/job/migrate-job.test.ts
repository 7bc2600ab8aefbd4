import { expect, test } from 'vitest';
import { migrateJob } from '../../lib/job/migrate-job.ts';
import { parseJob } from '../../lib/job/parse-job.ts';

/** A record as the first format wrote it: half of a clip done, one append of unknown end. */
const format1 = {
  format: 1,
  id: 'job-1',
  epoch: 2,
  state: 'running',
  createdAt: 1_000,
  finishedAt: null,
  connectionId: 'bot-1',
  target: { id: 'ds-1', title: 'Reading list' },
  page: { title: 'An article', url: 'https://example.org/article' },
  tabId: 7,
  assets: { a: { state: 'uploaded', uploadId: 'u', at: 5, bytes: 3, contentType: 'image/png' } },
  steps: [
    { kind: 'create', blocks: 2, assets: ['a'], state: 'done', sentAt: 10, absentAt: null },
    { kind: 'append', blocks: 1, assets: [], state: 'uncertain', sentAt: 20, absentAt: 30 },
    { kind: 'append', blocks: 1, assets: [], state: 'todo', sentAt: null, absentAt: null },
  ],
  ids: { '': 'page-1' },
  pageUrl: 'https://app.notion.com/p/page-1',
  wait: null,
  cancelling: false,
  failure: null,
  retries: 1,
  losses: [],
};

const format2 = {
  format: 2,
  id: 'job-1',
  epoch: 2,
  state: 'running',
  createdAt: 1_000,
  finishedAt: null,
  connectionId: 'bot-1',
  write: { kind: 'create' },
  target: { kind: 'dataSource', id: 'ds-1', title: 'Reading list' },
  page: { title: 'An article', url: 'https://example.org/article' },
  tabId: 7,
  assets: { a: { state: 'wanted', way: 'page', failures: {} } },
  mayAsk: false,
  isPrivate: false,
  face: { covers: [], icon: null, emoji: null, extra: [] },
  files: {},
  steps: [
    {
      kind: 'create',
      blocks: 2,
      assets: ['a'],
      state: 'done',
      sentAt: 10,
      notionAt: 10,
      absentAt: null,
      answered: null,
    },
    {
      kind: 'append',
      blocks: 1,
      assets: [],
      state: 'uncertain',
      sentAt: 20,
      notionAt: 20,
      absentAt: 30,
      answered: null,
    },
    {
      kind: 'append',
      blocks: 1,
      assets: [],
      state: 'todo',
      sentAt: null,
      notionAt: null,
      absentAt: null,
      answered: null,
    },
  ],
  ids: { '': 'page-1' },
  last: {},
  made: { blocks: [], comment: null },
  old: [],
  prior: null,
  refitted: null,
  pageUrl: 'https://app.notion.com/p/page-1',
  wait: null,
  cancelling: false,
  failure: null,
  retries: 1,
  losses: [],
};

test('a record of format 1 becomes one of format 2', () => {
  expect(parseJob(format1)).toEqual(format2);
});

test.each([null, 'job', { format: 9 }])('%j is left as it is', (stored) => {
  expect(migrateJob(stored)).toBe(stored);
});
