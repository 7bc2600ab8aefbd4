import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SnapshotError } from '../../lib/errors/snapshot-error.ts';
import { findingsOf } from './findings-of.ts';
import { hostilePage } from './hostile-page.ts';

/** `npm run test:fuzz` asks for ten thousand. A page that failed is made again with FUZZ_SEED and FUZZ_PATH. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 250);
const { FUZZ_SEED: seed, FUZZ_PATH: path } = process.env;

test('any page, however broken or mean, becomes requests that Notion takes, or a clear error', {
  timeout: 3_600_000,
}, () => {
  fc.assert(
    fc.property(hostilePage.map(asPage), ({ html }) => {
      expect(problemsOf(html)).toEqual([]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    }),
    { numRuns: RUNS, endOnFailure: true, ...(seed && { seed: Number(seed), ...(path && { path }) }) },
  );
  console.log(`${RUNS} pages; the slowest took ${slowest.ms.toFixed(0)} ms at ${slowest.units} units`);
});

/** Of the page that took longest. A hang would be seen here, and ends the test at its time limit. */
const slowest = { ms: 0, units: 0 };

function problemsOf(html: string): string[] {
  const start = performance.now();
  try {
    return findingsOf(html, 'https://example.org/articles/page?x=1#part');
  } catch (error) {
    // Too deep or too large is an answer, with a sentence of its own.
    if (error instanceof SnapshotError && error.code === 'snapshotTooLarge') return [];
    throw error;
  } finally {
    const ms = performance.now() - start;
    if (ms > slowest.ms) Object.assign(slowest, { ms, units: html.length });
  }
}

/** Reports print the seed and the changes; a page of a hundred thousand letters would drown them. */
function asPage(html: string) {
  return { html, [fc.toStringMethod]: () => `a page of ${html.length} units` };
}
