import { expect, test } from 'vitest';
import type { Job } from '../../lib/job/job.ts';
import { standsBehind } from '../../lib/job/stands-behind.ts';
import { sampleJob, sampleStep } from '../fakes/sample-job.ts';

const job = (over: Partial<Job>) => sampleJob({ id: 'b', createdAt: 2_000, ...over });
const older = (over: Partial<Job> = {}) => sampleJob({ id: 'a', createdAt: 1_000, ...over });
const append = (pageId: string): Partial<Job> => ({ write: { kind: 'append', pageId, place: 'end' } });
const unsure = { steps: [sampleStep({ kind: 'create', state: 'uncertain' })] };

test.each<[string, Partial<Job>, Job, boolean]>([
  ['an older clip of the same page', {}, older(), true],
  ['an older clip of another page', {}, older({ page: { title: 'x', url: 'https://example.org/2' } }), false],
  ['an older clip into another place', {}, older({ target: { kind: 'page', id: 'p', title: 'x' } }), false],
  ['an older clip that is done', {}, older({ state: 'done' }), false],
  ['an older clip that needs the user', {}, older({ state: 'attention' }), false],
  ['one that needs the user and may have written', {}, older({ state: 'attention', ...unsure }), true],
  ['a younger clip of the same page', {}, older({ createdAt: 3_000 }), false],
  ['an older clip onto the same page', append('p'), older({ write: { kind: 'update', pageId: 'p' } }), true],
  ['an older clip onto another page', append('p'), older(append('q')), false],
])('behind %s', (_, over, other, expected) => {
  expect(standsBehind(job(over), [job(over), other])).toBe(expected);
});

test('of two of the same moment exactly one goes first', () => {
  const [a, b] = [job({ id: 'a' }), job({ id: 'b' })];
  expect([standsBehind(a, [a, b]), standsBehind(b, [a, b])]).toEqual([false, true]);
});
