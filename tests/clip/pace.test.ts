import { expect, test } from 'vitest';
import { requestBound } from '../../lib/batch/request-bound.ts';
import { loadOf, spread } from '../bench/spread.ts';
import { timeBound } from '../bench/time-bound.ts';
import { virtualClip } from '../bench/virtual-clip.ts';

test.each([
  { name: '40 images, 560 paragraphs, a window of a minute', images: 40, paragraphs: 560, ms: 60_000 },
  { name: '200 images, 400 paragraphs, a window of six seconds', images: 200, paragraphs: 400, ms: 6_000 },
])('a clip takes no longer than window and latency do: $name', async ({ images, paragraphs, ms }) => {
  const blocks = spread(images, paragraphs);
  const conditions = { latencyMs: 120, lanes: 6, window: { ms, requests: 180 } };
  const bound = timeBound(loadOf(blocks), conditions);
  const clip = await virtualClip(blocks, conditions);
  expect(clip.ms / bound).toBeLessThanOrEqual(1.05);
  expect(clip.requests).toBeLessThanOrEqual(Math.ceil((requestBound(blocks) + 2 * images) * 1.01));
});
