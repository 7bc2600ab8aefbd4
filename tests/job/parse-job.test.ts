import { expect, test } from 'vitest';
import { parseJob } from '../../lib/job/parse-job.ts';
import { HELD, sampleJob, sampleStep, sampleUploaded } from '../fakes/sample-job.ts';

test('a record comes back as it was written, in every state of its parts', () => {
  const job = sampleJob({
    assets: {
      a: { state: 'wanted', way: 'fetch', failures: { page: 'blocked' } },
      b: HELD,
      c: { ...HELD, state: 'uploading', sent: { uploadId: 'u', parts: 2, since: 4 } },
      d: sampleUploaded(5, { kept: true }),
      f: { state: 'asking', origin: 'https://e.org', until: 6, failures: { page: 'blocked' } },
      g: { state: 'importing', uploadId: 'u', since: 7, failures: { page: 'blocked', fetch: 'notAllowed' } },
      h: { state: 'imported', uploadId: 'u', at: 8, failures: {} },
      e: { state: 'linked', reason: 'status403', as: 'link' },
    },
    steps: [
      sampleStep({ kind: 'create', state: 'done', sentAt: 1 }),
      sampleStep({ state: 'uncertain', sentAt: 2, absentAt: 3 }),
    ],
    ids: { '': 'p', '4.0': 'b' },
    wait: { until: 9, failure: { code: 'rateLimited', values: [40] } },
    losses: [{ kind: 'image', what: 'x', reason: 'blocked', block: null }],
  });
  expect(parseJob(structuredClone(job))).toEqual(job);
});

test('a loss of a kind that is no longer known does not make a job unreadable', () => {
  const stored: unknown = { ...sampleJob(), losses: [{ kind: 'sparkle', what: 'x', reason: 'y', block: 3 }] };
  expect(parseJob(stored)?.losses).toEqual([{ kind: 'structure', what: 'x', reason: 'y', block: 3 }]);
});

test.each([
  null,
  'job',
  {},
  { ...sampleJob(), format: 3 },
  { ...sampleJob(), steps: 'none' },
  { ...sampleJob(), state: 'odd' },
])('%# is set aside', (stored) => {
  expect(parseJob(stored)).toBeNull();
});
