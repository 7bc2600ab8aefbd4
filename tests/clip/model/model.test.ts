import * as fc from 'fast-check';
import { test } from 'vitest';
import { expectExact } from './expect-exact.ts';
import { play } from './play.ts';
import { scenario } from './scenario.ts';

/** `npm run test:model` asks for ten thousand. A seed that failed is played again with MODEL_SEED and MODEL_PATH. */
const RUNS = Number(process.env['MODEL_RUNS'] ?? 400);
const REPLAY = process.env['MODEL_SEED'];

test('what a clip writes is there exactly once and whole, whatever fails and whoever dies', {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async (given) => expectExact(given, await play(given))),
    {
      numRuns: RUNS,
      ...(REPLAY && { seed: Number(REPLAY), path: process.env['MODEL_PATH'] ?? '' }),
    },
  );
});
