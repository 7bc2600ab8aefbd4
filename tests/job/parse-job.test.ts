import { expect, test } from 'vitest';
import { parseJob } from '../../lib/job/parse-job.ts';
import { sampleJob, sampleStep } from '../fakes/sample-job.ts';

test('a record comes back as it was written, in every state of its parts', () => {
  const held = { bytes: 3, contentType: 'image/png' };
  const job = sampleJob({
    assets: {
      a: { state: 'wanted' },
      b: { state: 'held', ...held },
      c: { state: 'uploading', ...held },
      d: { state: 'uploaded', uploadId: 'u', at: 5, ...held },
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
