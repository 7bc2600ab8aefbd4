import { expect, test } from 'vitest';
import { checkRoom } from '../../lib/clip/check-room.ts';
import { toFailure } from '../../lib/errors/failure.ts';
import { MemoryJobStore } from '../fakes/memory-job-store.ts';
import { sampleJob, WANTED } from '../fakes/sample-job.ts';

const MEGABYTE = 1_000_000;
const job = sampleJob({ assets: { a: WANTED, b: WANTED } });

test.each([
  [21, new Map(), true],
  [19, new Map(), false],
  [21, new Map([['a', new Blob([new Uint8Array(MEGABYTE)])]]), false],
  [23, new Map([['a', new Blob([new Uint8Array(MEGABYTE)])]]), true],
])('with %i MB left and %o in hand, two pictures fit: %s', async (left, bytes, fits) => {
  const jobs = new MemoryJobStore();
  jobs.left = left * MEGABYTE;
  const failure = await checkRoom({ jobs }, job, bytes).then(() => null, toFailure);
  expect(failure).toEqual(fits ? null : { code: 'storageFull', values: [] });
});
